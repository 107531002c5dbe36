import Testing

@testable import suara_lab

@Suite struct CalibrationTests {
    @Test func withoutRowsMarginsStayAsTheyAre() {
        let calibration = Calibration([], labels: 3)
        #expect(calibration.scale == 1)
        #expect(calibration.offsets == [0, 0, 0])
    }

    @Test func marginsThatAreRightHalfOfTheTimeAreScaledDown() {
        let unseen = (0..<200).map { Calibration.Unseen(margins: [2, -2], label: $0 % 2) }
        let calibration = Calibration(unseen, labels: 2)
        #expect(calibration.scale < 0.1)
    }

    @Test func aLabelThatIsAlwaysUnderratedGetsAnOffset() {
        let unseen = (0..<200).map { Calibration.Unseen(margins: [0.5, 0], label: $0 % 4 == 0 ? 0 : 1) }
        let calibration = Calibration(unseen, labels: 2)
        #expect(calibration.offsets[1] > calibration.offsets[0])
    }
}
