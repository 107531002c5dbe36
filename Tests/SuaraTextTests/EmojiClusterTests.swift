import Testing

@testable import SuaraText

struct EmojiClusterTests {
    @Test(
        "A cluster is taken whole, without skin tone, selector and sex",
        arguments: [
            ("😡", "😡"), ("👍🏿", "👍"), ("☹️", "☹"), ("🤦🏽‍♀️", "🤦"), ("❤️‍🔥", "❤\u{200D}🔥"), ("👨‍👩‍👧", "👨\u{200D}👩\u{200D}👧"),
            ("🇮🇩", "🇮🇩"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"), ("😡\u{200D}", "😡"),
        ])
    func whole(text: String, expected: String) {
        let cluster = EmojiCluster(text.utf8Span.span, at: 0)
        #expect(cluster.text == expected)
        #expect(cluster.end == text.utf8.count)
    }

    @Test("The next emoji, a third flag letter and a word are not part of it", arguments: ["😡😡", "🇮🇩🇮", "👍a", "👍 "])
    func ends(text: String) {
        let end = EmojiCluster(text.utf8Span.span, at: 0).end
        #expect(end < text.utf8.count && end >= 4)
    }
}
