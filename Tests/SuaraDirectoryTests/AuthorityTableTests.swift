import Testing

struct AuthorityTableTests {
    @Test func `topics, aliases and keywords are checked`() {
        let text = """
            id,name,aliases,topics,keywords
            pln,PLN,pln,lainnya|jalan,listrik padam
            lrt,,lrt,,
            bpjs,BPJS,--,kesehatn,!!
            """
        #expect(
            problems(file("authorities.csv", text)) == [
                "authorities.csv:3: name is empty", "authorities.csv:4: aliases \"--\" has neither letter nor digit",
                "authorities.csv:4: unknown topic \"kesehatn\": did you mean \"kesehatan\"?",
                "authorities.csv:4: keywords \"!!\" has neither letter nor digit",
            ])
    }
}
