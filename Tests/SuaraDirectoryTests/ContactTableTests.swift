import Testing

struct ContactTableTests {
    @Test func `unit, receiver and days are checked`() {
        let text = """
            unit,role,receiver,address_credential,valid_from,valid_to
            dishub,head,mail,dishub-mail,2025-01-01,
            dishb,head,mail,,,
            dishub,head,,,,
            ,head,mail,,,
            dishub,head,web hook,a/b,,
            dishub,head,mail,,2025-01-02,2025-01-01
            """
        let rule = "is no identifier: 1 to 64 letters, digits, \"-\", \"_\" and \".\""
        #expect(
            problems(file("units.csv", "id,name\ndishub,Dinas Perhubungan\n"), file("contacts.csv", text)) == [
                "contacts.csv:3: unknown unit \"dishb\": did you mean \"dishub\"?", "contacts.csv:4: receiver is empty",
                "contacts.csv:5: unit is empty", "contacts.csv:6: receiver \"web hook\" \(rule)",
                "contacts.csv:6: address_credential \"a/b\" \(rule)",
                "contacts.csv:7: valid_to 2025-01-01 lies before valid_from 2025-01-02",
            ])
    }
}
