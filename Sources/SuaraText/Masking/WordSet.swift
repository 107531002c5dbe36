extension Set<String> {
    /// The words of a list, as they stand in a source file.
    init(words list: String) { self.init(list.split { $0 == " " || $0 == "\n" }.map(String.init)) }
}
