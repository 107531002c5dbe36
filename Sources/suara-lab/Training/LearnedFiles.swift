import SuaraText

/// The comments at the top of learned files, and the list of words.
enum LearnedFiles {
    private static let origin = """
        # Learned by `suara-lab train` (see lexicons/README.md) from the project's own corpus (CC BY 4.0), from
        # SmSA (IndoNLU) and NusaX-senti (both CC BY-SA 4.0), and from news sentences of NERP (IndoNLU,
        # Apache-2.0) as neutral texts. Licence: CC BY-SA 4.0. Do not edit: edit the lists, or label rows.

        """

    static func header(_ head: Head, rows: Int) -> String {
        "# Weights of \(head.rawValue), learned from \(rows) rows; what the families mean: lexicons/README.md.\n" + origin
    }

    static func words(_ words: [(word: String, count: Int)]) -> String {
        "# Words that are spelled so on purpose, and in how many texts they were seen.\n" + origin + "word\tcount\n"
            + words.map { "\($0.word)\t\($0.count)\n" }.joined()
    }
}
