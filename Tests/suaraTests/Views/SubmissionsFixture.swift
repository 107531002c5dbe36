import SuaraAPI

/// Rows as a daemon sends them.
enum SubmissionsFixture {
    static func reply(next: String? = nil, _ items: String...) throws -> SubmissionsReply {
        let next = next.map { "\"\($0)\"" } ?? "null"
        return try APIJSON.decode(SubmissionsReply.self, from: Array(#"{"next":\#(next),"items":[\#(items.joined(separator: ","))]}"#.utf8))
    }

    static let complaint = #"""
        {"id":"12","source":"lapor","occurred_at":"2026-11-23T08:00:12+07:00","revision":2,"lexicon":"ab12",
        "text":"Jalan kami\nrusak parah, petugas kurang peduli","url":"https://lapor.example/12",
        "sentiment":{"label":"negative","score":-0.71,"confidence":0.93,"evidence":[
        {"span":[11,22],"weight":-0.5,"reason":"rusak, intensified"},{"span":[32,45],"weight":-0.8,"reason":"negated praise"}]},
        "topic":{"label":"jalan","confidence":0.88,"candidates":[{"label":"pelayanan-petugas","confidence":0.07}],
        "evidence":[{"span":[0,5],"weight":1,"reason":"keyword"}]},
        "unit":{"id":"pupr","name":"Dinas PUPR","confidence":0.9,"candidates":[{"id":"pupr","confidence":0.9,"reasons":["duty for jalan"]}]},
        "kind":"pengaduan","urgency":"soon","element":"U5","abusive":false}
        """#

    /// Nothing was understood, the text attacks the terminal, and the spans point nowhere.
    static let hostile = #"""
        {"id":"7","source":"api","occurred_at":"soon","revision":1,"lexicon":"ab12","text":"\u001b[2J\u009b31m\u202e 日本","url":null,
        "sentiment":{"label":null,"score":0,"confidence":0,"evidence":[{"span":[0,9999],"weight":0.1,"reason":"\u001b]0;x\u0007"},
        {"span":[5,2],"weight":0.1,"reason":"b"},{"span":[-1,2],"weight":0.1,"reason":"c"},{"span":[],"weight":0.1,"reason":"d"},
        {"span":[4,5],"weight":0.1,"reason":"half a character"}]},
        "topic":{"label":null,"confidence":0,"candidates":[],"evidence":[]},
        "unit":{"id":null,"name":null,"confidence":0,"candidates":[]}}
        """#
}
