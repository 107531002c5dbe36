import SuaraAPI

extension TrendsReply.Counts {
    /// Without an interval, which only the daemon can compute.
    init(_ negative: Int, _ neutral: Int, _ positive: Int, undecided: Int = 0) {
        let judged = negative + neutral + positive
        self.init(
            count: judged + undecided, positive: positive, neutral: neutral, negative: negative,
            negativeShare: judged == 0 ? nil : Double(negative) / Double(judged), negativeLow: nil, negativeHigh: nil,
            meanScore: judged == 0 ? nil : Double(positive - negative) / Double(judged))
    }
}

extension TrendsReply {
    static func over(_ from: String, _ to: String, by: String = "day", group: String = "none", _ series: [Series]) -> TrendsReply {
        TrendsReply(by: by, group: group, from: from, to: to, zone: "Asia/Jakarta", series: series)
    }
}
