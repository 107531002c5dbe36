import SuaraModel

/// A cell's content for a message: quoted, on one line, cut at 60 characters.
func quoted(_ text: String) -> String {
    let line = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
    return "\"" + (line.count > 60 ? line.prefix(60) + "…" : line) + "\""
}

/// `: did you mean "dinkes"?`, or nothing.
func suggestion(_ text: String, among known: [String]) -> String {
    nearest(to: text, among: known).map { ": did you mean \(quoted($0))?" } ?? ""
}
