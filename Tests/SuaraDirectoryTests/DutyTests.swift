import SuaraModel
import Testing

@testable import SuaraDirectory

struct DutyTests {
    private let units = "id,name\ndishub,Dinas Perhubungan\nperkimtan,Dinas Perumahan\n"

    private func found(_ duties: String) -> [String] { problems(file("units.csv", units), file("duties.csv", duties)) }

    @Test func `a duty is read with its days`() throws {
        let duties = try directory(units: units, duties: "topic,keyword,unit,valid_from\n,Lampu Jalan,dishub,2025-01-01\n").duties
        #expect(
            duties == [
                Duty(topic: nil, keyword: ["lampu", "jalan"], unit: "dishub", place: nil, period: Period(from: newYear2025))
            ])
    }

    @Test func `a row with several keywords is a duty for each`() throws {
        let duties = try directory(units: units, duties: "topic,keyword,unit\ntransportasi-parkir,kir|uji kir,dishub\n").duties
        #expect(duties.map(\.keyword) == [["kir"], ["uji", "kir"]])
        #expect(duties.allSatisfy { $0.topic == .transport })
    }

    @Test func `topic or keyword must be there`() {
        #expect(found("topic,keyword,unit\n,,dishub\n") == ["duties.csv:2: topic and keyword are both empty"])
    }

    @Test func `a keyword must have a letter or digit`() {
        #expect(found("keyword,unit\n!?,dishub\n") == ["duties.csv:2: keyword \"!?\" has neither letter nor digit"])
    }

    @Test func `one matter has one owner a day`() {
        let text = """
            topic,keyword,unit,valid_from,valid_to
            penerangan-jalan,,perkimtan,,2025-01-01
            penerangan-jalan,,dishub,2025-01-01,
            ,pju,perkimtan,,2024-12-31
            ,P.J.U,dishub,2025-01-01,
            ,pju,dishub,,
            ,P J U,dishub,2025-06-01,
            """
        #expect(
            found(text) == [
                "duties.csv:3: overlaps the duty on line 2: same topic, keyword and place",
                "duties.csv:6: overlaps the duty on line 4: same topic, keyword and place",
                "duties.csv:7: overlaps the duty on line 5: same topic, keyword and place",
            ])
    }

    @Test func `another place or topic is another matter`() throws {
        let duties = """
            topic,keyword,unit,place
            penerangan-jalan,,dishub,
            penerangan-jalan,,perkimtan,sako
            penerangan-jalan,pju,perkimtan,
            ,pju,dishub,
            """
        #expect(try directory(units: units, duties: duties, places: "id,name\nsako,Sako\n").duties.count == 4)
    }
}
