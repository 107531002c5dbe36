extension String {
    /// Without white space at its ends.
    var trimmingSpace: String {
        let kept = unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = kept.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(Substring(kept[...last]))
    }

    /// Nil when nothing is left of it.
    var orNilWhenEmpty: String? { isEmpty ? nil : self }
}
