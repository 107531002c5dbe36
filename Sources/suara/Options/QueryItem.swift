/// A parameter of a request, named as the flag that gives it.
struct QueryItem: Equatable {
    var name: String
    var value: String

    static func list(_ name: String, _ value: String?) -> [QueryItem] { list(name, value.map { [$0] } ?? []) }
    static func list(_ name: String, _ values: [String]) -> [QueryItem] { values.map { QueryItem(name: name, value: $0) } }

    /// The flag again, for a shell.
    var flag: String {
        // A value that begins with a dash would be read as a flag of its own.
        value.hasPrefix("-") ? "--\(name)=\(ShellWord.quoted(value))" : "--\(name) \(ShellWord.quoted(value))"
    }
}

extension [QueryItem] {
    /// As the API's requests read them.
    var pairs: [(name: String, value: String)] { map { ($0.name, $0.value) } }
}
