import Testing

@testable import suara

@Suite("Bar") struct BarTests {
    @Test(
        "A bar is as long as its share, to an eighth",
        arguments: [
            (0, 10, 4, ""), (10, 10, 4, "████"), (5, 10, 4, "██"), (1, 32, 4, "▏"), (1, 1_000_000, 4, "▏"), (9, 32, 4, "█▏"),
            (20, 10, 4, "████"), (-1, 10, 4, ""), (1, 0, 4, ""), (1, 1, 0, ""), (Int.max, Int.max, 2, "██"),
        ])
    func length(_ value: Int, _ top: Int, _ columns: Int, _ expected: String) {
        #expect(Bar.text(value, of: top, columns: columns) == expected)
    }
}
