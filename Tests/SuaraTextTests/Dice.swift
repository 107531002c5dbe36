import SuaraTestSupport

/// Chances from a seed, for made texts: the same seed gives the same throws on every machine.
struct Dice {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

    mutating func from(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True so many times in a hundred.
    mutating func percent(_ share: Int) -> Bool { below(100) < share }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(below(10)) }.joined() }

    /// A number of so many digits that does not start with 0.
    mutating func number(_ count: Int) -> String { String(from(1...9)) + digits(count - 1) }

    mutating func letters(_ count: Int) -> String { (0..<count).map { _ in pick(Self.alphabet) }.joined() }

    private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
}

extension Int {
    /// With zeros in front.
    func padded(_ width: Int) -> String {
        let text = String(self)
        return String(repeating: "0", count: Swift.max(0, width - text.count)) + text
    }
}

extension String {
    /// Cut into groups of these lengths, joined. What is left is the last group, or goes on the last one if it is a
    /// single digit, which nobody leaves alone.
    func grouped(_ lengths: [Int], by separator: String) -> String {
        var rest = self[...]
        var groups: [Substring] = []
        for length in lengths where rest.count > 1 || length == 1 && !rest.isEmpty {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        if rest.count == 1, let last = groups.popLast() { rest = self[last.startIndex...] }
        if !rest.isEmpty { groups.append(rest) }
        return groups.joined(separator: separator)
    }

    var headUppercased: String { prefix(1).uppercased() + dropFirst() }
}
