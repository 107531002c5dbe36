import Testing

@testable import SuaraDirectory

struct LinkConfidenceTests {
    @Test func `grounds add up without passing one`() {
        #expect(LinkConfidence.combined([]) == 0)
        #expect(LinkConfidence.combined([0.3]) == 0.3)
        #expect(abs(LinkConfidence.combined([0.75, 0.54]) - 0.885) < 1e-12)
        #expect(LinkConfidence.combined(Array(repeating: 0.95, count: 100)) <= 1)
    }

    @Test func `the ladder goes down`() {
        let ladder = [
            LinkConfidence.source, LinkConfidence.name, LinkConfidence.alias, LinkConfidence.keyword, LinkConfidence.topic,
            LinkConfidence.placeName, LinkConfidence.threshold,
        ]
        #expect(ladder == ladder.sorted(by: >) && Set(ladder).count == ladder.count)
    }
}
