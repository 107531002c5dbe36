import Testing

struct IdentifiedRowsTests {
    @Test(arguments: ["units.csv", "places.csv", "authorities.csv"])
    func `an id is used once, and the first line is named`(name: String) {
        let found = problems(file(name, "id,name\na,One\nb,Two\na,Three\na,Four\n"))
        #expect(found == ["\(name):4: id \"a\" is already used on line 2", "\(name):5: id \"a\" is already used on line 2"])
    }

    @Test(arguments: ["x y", "ä", "a/b", String(repeating: "x", count: 65)])
    func `an id that is no identifier is a problem`(id: String) {
        let found = problems(file("units.csv", "id,name\n\(id),One\n"))
        #expect(found.count == 1 && found[0].hasPrefix("units.csv:2: id \""))
        #expect(found.allSatisfy { $0.hasSuffix("is no identifier: 1 to 64 letters, digits, \"-\", \"_\" and \".\"") })
    }

    @Test(arguments: ["units.csv", "places.csv"])
    func `an unknown parent is named with the nearest`(name: String) {
        let found = problems(file(name, "id,name,parent\nkec.sako,Sako,\nkel.sako,Kelurahan Sako,kec.sak\n"))
        #expect(found == ["\(name):3: unknown parent \"kec.sak\": did you mean \"kec.sako\"?"])
    }

    @Test(arguments: ["units.csv", "places.csv"])
    func `a circle of parents is reported once, at its first row`(name: String) {
        let found = problems(file(name, "id,name,parent\ntail,T,b\na,A,c\nb,B,a\nc,C,b\nself,S,self\nfree,F,\n"))
        #expect(
            found == [
                "\(name):3: the parents go round in a circle: a → c → b → a", "\(name):6: the parents go round in a circle: self → self",
            ])
    }

    @Test func `a mistake in a parent's row is not repeated at its children`() {
        #expect(problems(file("units.csv", "id,name,parent\nkec,,\nkel,Kelurahan,kec\n")) == ["units.csv:2: name is empty"])
    }

    @Test func `a very long circle and a very deep tree are walked`() {
        let ring = (0..<5_000).map { "u\($0),Name \($0),u\(($0 + 1) % 5_000)\n" }.joined()
        #expect(problems(file("units.csv", "id,name,parent\n" + ring)).count == 1)
        let chain = (0..<5_000).map { "u\($0),Name \($0),\($0 == 0 ? "" : "u\($0 - 1)")\n" }.joined()
        #expect(problems(file("units.csv", "id,name,parent\n" + chain)).isEmpty)
    }
}
