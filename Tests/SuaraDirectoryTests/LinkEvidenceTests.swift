import SuaraModel
import Testing

@testable import SuaraDirectory

struct LinkEvidenceTests {
    private func ground(_ kind: LinkGround.Kind, _ confidence: Double) -> LinkGround {
        LinkGround(kind: kind, confidence: confidence, reason: "\(kind) \(confidence)")
    }

    @Test func `the same ground said again is not surer, and the surest stays`() {
        var evidence = LinkEvidence()
        for confidence in [0.85, 0.9, 0.85, 0.85] { evidence.add(ground(.name, confidence), for: "dlh") }
        #expect(evidence.cases.map(\.candidate) == [UnitCandidate(id: "dlh", confidence: 0.9, reasons: ["name 0.9"])])
    }

    @Test func `different grounds agree`() {
        var evidence = LinkEvidence()
        evidence.add(ground(.name, 0.5), for: "dlh")
        evidence.add(ground(.topic, 0.5), for: "dlh")
        evidence.add(ground(.topic, 0.5), for: "pupr")
        #expect(evidence.cases.map(\.confidence) == [0.75, 0.5])
    }

    @Test func `a named part has the support of its whole`() throws {
        let tree = UnitTree(try directory(units: "id,name,parent\ndinkes,Dinas,\npkm,Puskesmas,dinkes\npustu,Pustu,pkm\n").units)
        var evidence = LinkEvidence()
        evidence.add(ground(.topic, 0.5), for: "dinkes")
        evidence.add(ground(.name, 0.5), for: "pustu")
        evidence.add(ground(.placeName, 0.5), for: "pkm")
        evidence.support(partsIn: tree)
        #expect(evidence.cases.map(\.unit) == ["dinkes", "pustu", "pkm"])
        #expect(evidence.cases.map(\.confidence) == [0.5, 0.75, 0.5])
        #expect(evidence.cases[1].candidate.reasons.first == "name 0.5")
    }
}
