import SuaraModel
import Testing

struct JudgedSubmissionTests {
    @Test func `what is stored is the masked text, not the citizen's own`() throws {
        let submission = try Submission(RawItem(text: "NIK 1671010101010001"), source: "app", receivedAt: Timestamp(seconds: 1_795_395_600))
        let classification = Classification(
            sentiment: SentimentAnswer(label: nil, score: 0, confidence: 0, evidence: []),
            topic: TopicAnswer(label: nil, confidence: 0, candidates: [], evidence: []), version: "v")
        let reading = Reading(text: "NIK ****************", words: [], classification: classification)
        let judged = JudgedSubmission(submission: submission, reading: reading, link: .none, hour: LocalHour(number: 1))
        #expect(judged.maskedText == "NIK ****************")
        #expect(judged.submission.text == "NIK 1671010101010001")
        #expect(judged.link.unit == nil && judged.link.isRestricted == false)
    }
}
