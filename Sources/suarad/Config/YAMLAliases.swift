import SuaraModel

/// Finds anchors (`&name`) and aliases (`*name`) in a YAML text, before it is parsed: aliases of aliases make a
/// small file endless, already while it is composed, and a config needs none.
enum YAMLAliases {
    /// One problem for each, with its place.
    static func problems(in text: String, file: String) -> [Problem] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().flatMap { number, line in
            columns(in: line).map { column in
                Problem(
                    file: file, line: number + 1, column: column,
                    "anchors (&name) and aliases (*name) are not read; write the value out, or in quotes if it is text")
            }
        }
    }

    /// The columns, from 1, where one stands at the beginning of a value: not in quotes, not in a remark, not
    /// within a text.
    private static func columns(in line: Substring) -> [Int] {
        let scalars = Array(line.unicodeScalars)
        var found: [Int] = []
        var quote: Unicode.Scalar?
        // The last scalar that is no space: what stands before a value.
        var before: Unicode.Scalar?
        for (index, scalar) in scalars.enumerated() where scalar != " " || quote != nil {
            let isValue = before.map { ":-,[{?".unicodeScalars.contains($0) } ?? true
            switch scalar {
            case _ where quote != nil: if scalar == quote { quote = nil }
            case "\"", "'": if isValue { quote = scalar }
            case "#": if index == 0 || scalars[index - 1] == " " { return found }
            case "&", "*": if isValue, index + 1 < scalars.count, scalars[index + 1] != " " { found.append(index + 1) }
            default: break
            }
            before = scalar
        }
        return found
    }
}
