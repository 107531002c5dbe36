/// What stands between the parts of a plate, and what stands in the place of its letters by chance.
enum PlateGap {
    /// Separators: spaces, dashes, dots, and the space U+00A0.
    private static let longest = 3

    /// Where the separators before a place start.
    static func start(before position: Int, in bytes: [UInt8]) -> Int {
        var start = position
        while start > 0, position - start < longest, isSeparator(bytes[start - 1]) { start -= 1 }
        return start
    }

    /// Where the separators after a place end.
    static func end(after position: Int, in bytes: [UInt8]) -> Int {
        var end = position
        while end < bytes.count, end - position < longest, isSeparator(bytes[end]) { end += 1 }
        return end
    }

    /// 0xC2 and 0xA0 are U+00A0; neither stands beside an ASCII letter or digit in any other letter's bytes but as its
    /// start or end, and then the letters beyond it are no code.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == 0xC2 || byte == 0xA0
    }

    /// Units that ``MeasureWord`` does not know as words.
    static func isMeasure(_ letters: String) -> Bool { measures.contains(letters) }

    private static let measures = Set(words: "rb jt kg km cm mm cc gb mb th thn pcs hr")

    /// Short words and abbreviations of Indonesian, of chats and of Palembang.
    static func isShortWord(_ letters: String) -> Bool { shortWords.contains(letters) }

    private static let shortWords = Set(
        words: """
            an di ke yg dan rt rw no lt lrg jl jln gg ga gk gak dak tak tdk ado ada apa apo aja bae be la lah udh sdh dah blm tp \
            tpi jg juga sm sama smo utk dr dri dari pd pas ya yo ye iya nih ni tu itu ini si sy aku kau lo gue km kami dia dio nya \
            nyo ny tgl per sd smp sma smk tk pak bu ibu min kak mas om mba bg bang kok sih dong deh loh lho mak cak nak men kalu \
            klo kl bs bsa bisa dpt dapat mau nian wae lg lagi nan dst dll dkk via pun pns asn hp wa ktp kk hal plg oku oki pm am \
            wib wit ok tsb x s a n
            """)
}
