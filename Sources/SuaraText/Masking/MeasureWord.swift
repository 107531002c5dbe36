/// Words behind a number that say what it counts: such a number names nobody.
enum MeasureWord {
    private static let words = Set(
        words: """
            rb ribu k jt juta juto m milyar miliar triliun rupiah perak persen org orang wong jiwa warga kk kali x hari ari jam \
            menit detik minggu bulan bln tahun thn taun meter mtr km cm kg gr gram ton liter ltr ha hektar rumah unit lembar buah \
            pelanggan wib
            """)
    private static let longest = 12

    /// Whether such a word comes next, on the same line.
    static func follows(_ position: Int, in bytes: [UInt8]) -> Bool {
        let rest = bytes[position...].prefix(longest).drop { $0 == UInt8(ascii: " ") }
        if rest.first == UInt8(ascii: "%") { return true }
        // What is masked behind it ends the word, as the sign before a telephone number did.
        let word = rest.prefix { $0.isWordByte && $0 != .mask }
        return !word.isEmpty && words.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
    }
}
