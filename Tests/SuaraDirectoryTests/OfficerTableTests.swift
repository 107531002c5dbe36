import Testing

struct OfficerTableTests {
    private let units = file("units.csv", "id,name\ndishub,Dinas Perhubungan\ndlh,Dinas LH\n")

    @Test func `cells, unit, role and days are checked`() {
        let text = """
            id,name,role,unit,valid_from,valid_to
            asn 1,A,head,dishub,,
            asn-2,,deputy,dishub,,
            asn-3,C,boss,dishub,,
            asn-4,D,acting,dishu,,
            asn-5,E,staff,dishub,2025-13-01,
            """
        #expect(
            problems(units, file("officers.csv", text)) == [
                "officers.csv:2: id \"asn 1\" is no identifier: 1 to 64 letters, digits, \"-\", \"_\" and \".\"",
                "officers.csv:3: name is empty", "officers.csv:4: unknown role \"boss\"",
                "officers.csv:5: unknown unit \"dishu\": did you mean \"dishub\"?",
                "officers.csv:6: valid_from \"2025-13-01\" is no day: write YYYY-MM-DD",
            ])
    }

    @Test func `one person may hold two offices`() {
        #expect(problems(units, file("officers.csv", "id,name,role,unit\nasn-1,A,head,dishub\nasn-1,A,acting,dlh\n")).isEmpty)
    }
}
