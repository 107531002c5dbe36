import SuaraModel

/// Bytes of a feed to a ``Page``, without its cursor.
enum FeedReader {
    /// - Parameter contentType: its `charset`, where there is one, counts more than what the document
    ///   declares (RFC 7303, section 3).
    static func read(_ body: [UInt8], contentType: String?) throws(SourceError) -> Page {
        let reading = FeedReading.best(of: body, charset: charset(of: contentType))
        let state = reading.state
        guard state.format != nil, state.stop != .entityDeclaration else {
            throw NotAFeed.error(body: reading.bytes, state: state, failure: reading.failure)
        }
        let ending = FeedFault.sentence(stop: state.stop, failure: reading.failure, kept: state.items.count)
        let faults = reading.notes + [ending].compactMap(\.self)
        return Page(
            items: FeedIdentity.distinct(state.items), rejected: state.flawed.map { rejected($0, in: reading.bytes) },
            fault: faults.isEmpty ? nil : faults.joined(separator: "; "))
    }

    private static func rejected(_ flawed: FeedState.Flawed, in bytes: [UInt8]) -> RejectedItem {
        let range = flawed.range.clamped(to: bytes.indices)
        return RejectedItem(nativeID: flawed.nativeID, reason: flawed.reason, raw: Array(bytes[range].prefix(PageLimits.rejectedBytes)))
    }

    /// `charset` of a media type, in lower case and without quotes. US-ASCII is a server's default rather
    /// than its knowledge, so it counts as none.
    static func charset(of contentType: String?) -> String? {
        for parameter in (contentType ?? "").split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpace.lowercased() }
            guard parts.count == 2, parts[0] == "charset" else { continue }
            let name = parts[1].filter { $0 != "\"" && $0 != "'" }
            return name == "us-ascii" ? nil : name.orNilWhenEmpty
        }
        return nil
    }
}
