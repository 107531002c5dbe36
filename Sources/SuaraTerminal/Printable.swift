extension Unicode.Scalar {
    /// What a terminal obeys instead of showing it: the control codes C0, DEL and C1 (ISO 6429), among them the
    /// introducers of escape sequences, the separators of lines, and the marks that turn the direction of writing.
    package var controlsTerminal: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: properties.isBidiControl
        }
    }
}

extension String {
    /// The text as it may stand on a terminal, on one line: white space that controls becomes a space, marks of
    /// direction vanish, any other control becomes U+FFFD. Absurdly long clusters (heaps of accents) are cut.
    package var printable: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return self }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            guard scalar.controlsTerminal else {
                scalars.append(scalar)
                continue
            }
            if scalar.properties.isWhitespace {
                scalars.append(" ")
            } else if !scalar.properties.isBidiControl {
                scalars.append("\u{FFFD}")
            }
        }
        return String(scalars).withShortClusters
    }

    /// Words with one space between them.
    package var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The longest emoji of Unicode have ten scalars.
    private var withShortClusters: String {
        let limit = 16
        guard contains(where: { $0.unicodeScalars.count > limit }) else { return self }
        return map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(limit))) }.joined()
    }
}
