import SuaraModel

/// The times that JSON sources write.
///
/// RFC 3339; Unix time as a number or its digits, in seconds below 10¹¹ (the year 5138) and in
/// milliseconds from there; `YYYY-MM-DD HH:MM:SS` without a zone and a bare `YYYY-MM-DD`, both taken as
/// UTC because the source does not say (a source that means local time is hours off).
enum JSONTime {
    static func timestamp(_ node: JSONNode) -> Timestamp? {
        guard let text = node.scalar else { return nil }
        return unix(text) ?? FeedDate.internet(text)
    }

    private static func unix(_ text: String) -> Timestamp? {
        guard let value = Double(text), value > 0, value < 1e14 else { return nil }
        return Timestamp(milliseconds: Int64(value < 1e11 ? value * 1000 : value))
    }
}
