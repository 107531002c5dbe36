import SuaraModel

extension StringProtocol {
    /// The words of a name as a text's words are written: lower case, split at everything that is neither
    /// letter nor digit. `Alang-Alang Lebar` gives `alang`, `alang`, `lebar`.
    var nameWords: [String] {
        lowercased().unicodeScalars.split { !$0.isWordScalar }.map { String($0) }
    }
}

extension Unicode.Scalar {
    fileprivate var isWordScalar: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .decimalNumber: true
        default: false
        }
    }
}

extension Row {
    /// The words of each value in a cell; one that holds neither letter nor digit is a problem.
    @discardableResult
    func phrases(_ column: Column, problems: inout [Problem]) -> [[String]] {
        list(column).compactMap { value in
            let words = value.nameWords
            if words.isEmpty { problems.append(problem("\(column.rawValue) \(quoted(value)) has neither letter nor digit")) }
            return words.isEmpty ? nil : words
        }
    }
}
