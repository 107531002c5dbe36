/// The letters that vehicle plates start with.
///
/// Perpol 7/2021 on vehicle registration, annex A, with the codes that the new provinces of Papua got in 2024 (`PS`, `PT`,
/// `PY`) and an older one (`DS`) that is still on the road.
enum PlateRegion {
    private static let codes = Set(
        words: """
            a aa ab ad ae ag b ba bb bd be bg bh bk bl bm bn bp d da db dc dd de dg dh dk dl dm dn dp dr ds dt dw e ea eb ed f g h \
            k kb kh kt ku l m n p pa pb ps pt py r s t w z
            """)

    /// Codes that are also words or abbreviations: `dp 500`, `pt 100`, `kb 3`.
    private static let words = Set(
        words: "da db de dh dk dl dm dp dr ds dt dw ea ed kb kh kt ku pa pb ps pt py ae ad ag ab be bp bl bk bd")

    static func isCode(_ letters: String) -> Bool { codes.contains(letters) }

    static func isAlsoWord(_ letters: String) -> Bool { words.contains(letters) }
}
