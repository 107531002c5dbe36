import Testing

@testable import SuaraTerminal

@Suite("Screen") struct ScreenTests {
    @Test(
        "The width is the window's, then COLUMNS, then 100",
        arguments: [
            (Int?(120), "80", 120), (nil, "80", 80), (0, "80", 80), (nil, nil, 100), (nil, "many", 100), (nil, "-3", 100),
            (nil, "99999999999999999999", 100), (1, nil, 40), (nil, "5000", 1000),
        ])
    func width(_ window: Int?, _ columns: String?, _ expected: Int) {
        let environment = columns.map { ["COLUMNS": $0] } ?? [:]
        #expect(Screen(isTerminal: true, window: window, environment: environment).width == expected)
    }
}
