import Testing

struct RowTests {
    private let units = file("units.csv", "id,name\ndinkes,Dinas Kesehatan\n")

    @Test func `an empty required cell is named`() {
        #expect(problems(file("units.csv", "id,name\n,Dinas\ndlh,\n")) == ["units.csv:2: id is empty", "units.csv:3: name is empty"])
    }

    @Test func `an unknown unit is named with the nearest`() {
        let found = problems(units, file("duties.csv", "topic,unit\nkesehatan,dinke\n"))
        #expect(found == ["duties.csv:2: unknown unit \"dinke\": did you mean \"dinkes\"?"])
    }

    @Test func `an unknown topic is named with the nearest`() {
        let found = problems(units, file("duties.csv", "topic,unit\nkesehatn,dinkes\n"))
        #expect(found == ["duties.csv:2: unknown topic \"kesehatn\": did you mean \"kesehatan\"?"])
    }

    @Test func `an unknown place is named where a unit or a duty uses it`() {
        let found = problems(
            file("units.csv", "id,name,place\ndinkes,Dinas Kesehatan,sako\n"),
            file("duties.csv", "topic,unit,place\nkesehatan,dinkes,nowhere\n"),
            file("places.csv", "id,name\nkc.sako,Sako\n"))
        #expect(found == ["units.csv:2: unknown place \"sako\"", "duties.csv:2: unknown place \"nowhere\""])
    }

    @Test func `a date that cannot be read is named, as is an end before the start`() {
        let text = """
            topic,keyword,unit,valid_from,valid_to
            kesehatan,,dinkes,2025-02-29,
            ,vaksin,dinkes,,1/2/2025
            ,fogging,dinkes,2025-01-01,2024-12-31
            """
        #expect(
            problems(units, file("duties.csv", text)) == [
                "duties.csv:2: valid_from \"2025-02-29\" is no day: write YYYY-MM-DD",
                "duties.csv:3: valid_to \"1/2/2025\" is no day: write YYYY-MM-DD",
                "duties.csv:4: valid_to 2024-12-31 lies before valid_from 2025-01-01",
            ])
    }

    @Test func `where the units cannot be read, their users are not blamed`() {
        let found = problems(file("units.csv", "ident,name\ndinkes,Dinas\n"), file("duties.csv", "topic,unit\nkesehatan,dinkes\n"))
        #expect(found == ["units.csv:1: unknown column \"ident\": known are id, name, aliases, kind, parent, place"])
    }
}
