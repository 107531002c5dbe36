/// A submission with all that the rooms said about it: what the store records.
package struct JudgedSubmission: Hashable, Sendable {
    package var submission: Submission
    /// The text that may be stored: personal numbers masked.
    package var maskedText: String
    package var classification: Classification
    package var link: UnitLink
    /// The bucket it counts in, on the city's wall clock.
    package var hour: LocalHour

    package init(submission: Submission, reading: Reading, link: UnitLink, hour: LocalHour) {
        self.submission = submission
        self.maskedText = reading.text
        self.classification = reading.classification
        self.link = link
        self.hour = hour
    }
}

/// An item that could not become a submission.
package struct RejectedItem: Hashable, Sendable {
    package var nativeID: String?
    package var reason: String
    /// The bytes as the source gave them; the store seals them and keeps only the first 64 KiB.
    package var raw: [UInt8]

    package init(nativeID: String?, reason: String, raw: [UInt8]) {
        self.nativeID = nativeID
        self.reason = reason
        self.raw = raw
    }
}

/// What one poll, one spool file or one API request brings to the store, in one transaction.
package struct Batch: Sendable {
    package var source: SourceID
    /// When it was received.
    package var receivedAt: Timestamp
    package var accepted: [JudgedSubmission]
    package var rejected: [RejectedItem]
    /// Where the source stands after this batch; nil for sources that are not polled.
    package var progress: SourceProgress?

    package init(
        source: SourceID, receivedAt: Timestamp, accepted: [JudgedSubmission], rejected: [RejectedItem] = [],
        progress: SourceProgress? = nil
    ) {
        self.source = source
        self.receivedAt = receivedAt
        self.accepted = accepted
        self.rejected = rejected
        self.progress = progress
    }
}
