import SuaraModel
import Testing

@testable import SuaraDirectory

struct LinkDecisionTests {
    private func decide(_ grounds: [(UnitID, LinkGround.Kind, Double)], tree: UnitTree = UnitTree([])) -> UnitLink {
        var evidence = LinkEvidence()
        for (unit, kind, confidence) in grounds {
            evidence.add(LinkGround(kind: kind, confidence: confidence, reason: "\(kind)"), for: unit)
        }
        return evidence.decision(in: tree)
    }

    @Test func `without evidence there is no link`() {
        #expect(decide([]) == .none)
    }

    @Test func `the surest wins and the others stay, best first`() {
        let link = decide([("a", .topic, 0.5), ("b", .keyword, 0.75), ("c", .placeName, 0.6)])
        #expect(link.unit == "b" && link.confidence == 0.75 && !link.isRestricted)
        #expect(link.candidates.map(\.id) == ["b", "c", "a"])
    }

    @Test func `below the threshold the link abstains and keeps its candidates`() {
        let link = decide([("a", .topic, 0.2)])
        #expect(link == UnitLink(unit: nil, confidence: 0, candidates: [UnitCandidate(id: "a", confidence: 0.2, reasons: ["topic"])]))
    }

    @Test func `two equally sure abstain with both`() {
        let link = decide([("b", .name, 0.85), ("a", .name, 0.85), ("c", .topic, 0.5)])
        #expect(link.unit == nil && link.confidence == 0)
        #expect(link.candidates.map(\.id) == ["a", "b", "c"])
    }

    @Test func `a whole and its part that are equally sure are the part`() throws {
        let tree = UnitTree(try directory(units: "id,name,parent\nkec,Kecamatan,\nkel,Kelurahan,kec\nx,X,\n").units)
        #expect(decide([("kec", .placeName, 0.3), ("kel", .placeName, 0.3)], tree: tree).unit == "kel")
        #expect(decide([("kec", .placeName, 0.3), ("kel", .placeName, 0.3), ("x", .topic, 0.3)], tree: tree).unit == nil)
    }

    @Test func `a preferred unit is never shown as less sure than another`() {
        let link = decide([("named", .name, 0.98), ("owner", .name, 0.85), ("owner", .topic, 0.06)])
        #expect(link.unit == "owner" && link.candidates.map(\.id) == ["owner", "named"])
        #expect(link.candidates.allSatisfy { $0.confidence <= link.confidence })
    }
}
