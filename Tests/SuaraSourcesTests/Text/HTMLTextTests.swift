import Testing

@testable import SuaraSources

@Suite("Plain text of HTML") struct HTMLTextTests {
    private func plain(_ html: String) -> String { HTMLText.plain(Array(html.utf8)) }

    @Test(
        "Blocks and breaks become newlines, inline tags nothing",
        arguments: [
            ("<p>satu</p><p>dua</p>", "satu\ndua"), ("<p>satu</p>\n\n  <p>dua</p>", "satu\ndua"), ("a<br>b<BR/>c", "a\nb\nc"),
            ("a<br><br><br><br>b", "a\n\nb"), ("<b>ka</b>ta <i>lain</i>", "kata lain"), ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
            ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"), ("<div><div> a </div></div>", "a"),
            ("a <span>\n b</span>", "a b"),
        ])
    func layout(_ html: String, _ text: String) {
        #expect(plain(html) == text)
    }

    @Test(
        "What is not shown is dropped",
        arguments: [
            ("a<script>if (x < y) { '</p>' }</script>b", "ab"), ("<style>p{}</STYLE >a", "a"), ("a<!-- <p>x</p> -->b", "ab"),
            ("<!doctype html>a", "a"), ("<?php x ?>a", "a"), ("<a title=\"1 > 0\" href='x>y'>a</a>", "a"), ("a<script>lost", "a"),
        ])
    func hidden(_ html: String, _ text: String) {
        #expect(plain(html) == text)
    }

    @Test(
        "Broken markup is text",
        arguments: [
            ("suhu < 5 dan > 3", "suhu < 5 dan > 3"), ("aku <3 kota ini", "aku <3 kota ini"), ("<p>a <b", "a <b"),
            ("<p>a <!-- b", "a <!-- b"),
            ("<p>a <b title=\"x>y", "a y"), ("a <", "a <"), ("<", "<"), ("</", "</"), ("<>", "<>"), ("<p>a</>b", "ab"), ("", ""),
        ])
    func broken(_ html: String, _ text: String) {
        #expect(plain(html) == text)
    }

    @Test(
        "References are decoded, unknown and broken ones stay",
        arguments: [
            ("a &amp; b &lt;c&gt;", "a & b <c>"), ("<p>a&nbsp;&nbsp;b", "a b"), ("&#39;&#x27;&#X1F600;", "''😀"), ("&#150;&#128;", "–€"),
            ("&#0;&#xD800;&#9999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("&ngawur; &; &# &#x; &#12a; AT&T &amp", "&ngawur; &; &# &#x; &#12a; AT&T &amp"),
            ("&amp;lt;", "&lt;"), ("&hellip;&rdquo;&eacute;", "…”é"),
        ])
    func references(_ html: String, _ text: String) {
        #expect(plain(html) == text)
    }

    @Test("A text without markup keeps its lines")
    func lines() {
        #expect(plain("baris satu\n\nbaris &amp; dua") == "baris satu\n\nbaris & dua")
    }

    @Test(
        "Time grows with the length, whatever is never closed",
        arguments: ["<!--", "<a \"", "<a ", "<script", "&", "&#", "<p>", "</script", "<br>"])
    func linear(_ piece: String) {
        // Quadratic work on a megabyte would take hours, not the second that this allows in a slow build.
        let html = Array(("<p>" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)).utf8)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = HTMLText.plain(html) } < .seconds(30))
    }

    @Test("Bytes that are no UTF-8 do no harm")
    func invalidBytes() {
        #expect(HTMLText.plain([0x3C, 0x70, 0x3E, 0xFF, 0xC3, 0x28]) == "\u{FFFD}\u{FFFD}(")
    }
}
