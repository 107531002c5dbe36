import Testing

@testable import SuaraTerminal

@Suite("Bar") struct BarTests {
    @Test(
        "A bar is as long as its share, to an eighth",
        arguments: [
            (0, 10, 4, ""), (10, 10, 4, "████"), (5, 10, 4, "██"), (1, 32, 4, "▏"), (1, 1_000_000, 4, "▏"), (9, 32, 4, "█▏"),
            (20, 10, 4, "████"), (-1, 10, 4, ""), (1, 0, 4, ""), (1, 1, 0, ""), (1e300, 1e300, 2, "██"),
        ] as [(Double, Double, Int, String)])
    func length(_ value: Double, _ top: Double, _ columns: Int, _ expected: String) {
        #expect(Bar.text(value, of: top, columns: columns) == expected)
    }
}
