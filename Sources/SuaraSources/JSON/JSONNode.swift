/// One value inside a JSON text that was found well-formed: a range of its bytes, read when asked for.
struct JSONNode {
    enum Kind: String { case object, array, string, number, boolean, null }

    private let text: [UInt8]
    private let range: Range<Int>

    /// The whole text's value. Throws when it is not JSON; a byte order mark is passed over.
    init(parsing text: [UInt8]) throws(JSONFault) {
        var scanner = JSONScanner(text, at: text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        scanner.skipSpace()
        let start = scanner.position
        try scanner.value()
        self.text = text
        self.range = start..<scanner.position
        scanner.skipSpace()
        guard scanner.next == nil else { throw scanner.fault("something follows the end") }
    }

    private init(text: [UInt8], range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// As the source wrote it.
    var bytes: ArraySlice<UInt8> { text[range] }

    var kind: Kind {
        switch text[range.lowerBound] {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// Nil for what is no string.
    var string: String? {
        kind == .string ? JSONEscape.decoded(bytes.dropFirst().dropLast()) : nil
    }

    /// A string, or a number with the digits that the source wrote.
    var scalar: String? {
        kind == .number ? String(decoding: bytes, as: UTF8.self) : string
    }

    /// Of an array, up to a number of them; otherwise none.
    func elements(limit: Int) -> [JSONNode] {
        var found: [JSONNode] = []
        guard kind == .array, limit > 0 else { return [] }
        children(named: false) { _, node in
            found.append(node)
            return found.count < limit
        }
        return found
    }

    /// Of an object, up to a number of them, in the order of the text; otherwise none.
    func keys(limit: Int) -> [String] {
        var found: [String] = []
        guard kind == .object, limit > 0 else { return [] }
        children(named: true) { key, _ in
            found.append(JSONEscape.decoded(key))
            return found.count < limit
        }
        return found
    }

    /// The value at a path, nil where the path leads nowhere. Of equal names the last counts.
    func at(_ path: FieldPath) -> JSONNode? {
        var node = self
        for component in path.components {
            guard let child = node.child(component) else { return nil }
            node = child
        }
        return node
    }

    private func child(_ component: String) -> JSONNode? {
        switch kind {
        case .object: member(component)
        case .array: Int(component).flatMap { $0 < 0 || $0 >= PageLimits.items ? nil : elements(limit: $0 + 1).dropFirst($0).first }
        default: nil
        }
    }

    private func member(_ name: String) -> JSONNode? {
        var found: JSONNode?
        children(named: true) { key, node in
            let isPlain = !key.contains(UInt8(ascii: "\\"))
            if isPlain ? key.elementsEqual(name.utf8) : JSONEscape.decoded(key) == name { found = node }
            return true
        }
        return found
    }

    /// Walks the direct children of an object or array until `body` answers false.
    private func children(named: Bool, _ body: (ArraySlice<UInt8>, JSONNode) -> Bool) {
        var scanner = JSONScanner(text, at: range.lowerBound + 1)
        // The text was checked before: a throw here can only mean the end of an empty container.
        while scanner.position < range.upperBound {
            scanner.skipSpace()
            let nameStart = scanner.position
            if named, (try? scanner.memberName()) == nil { return }
            let key = named ? Self.name(in: text[nameStart..<scanner.position]) : []
            let start = scanner.position
            guard (try? scanner.value()) != nil, body(key, JSONNode(text: text, range: start..<scanner.position)) else { return }
            scanner.skipSpace()
            guard scanner.take(UInt8(ascii: ",")) else { return }
        }
    }

    /// Without the quotes, the colon and the space around them.
    private static func name(in head: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let close = head.lastIndex(of: UInt8(ascii: "\"")), close > head.startIndex else { return [] }
        return head[(head.startIndex + 1)..<close]
    }
}
