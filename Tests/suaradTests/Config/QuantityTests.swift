import Testing

@testable import suarad

@Suite("Amounts in a config") struct QuantityTests {
    @Test(
        "Times are a count and a unit",
        arguments: [("1s", 1), ("30s", 30), ("5m", 300), ("24h", 86_400), ("7d", 604_800), ("007s", 7), ("3660d", 316_224_000)])
    func durations(_ text: String, _ seconds: Int) {
        #expect(Quantity.duration(text) == .seconds(seconds))
    }

    @Test("Sizes are in binary units", arguments: [("1KiB", 1024), ("512KiB", 524_288), ("8MiB", 8_388_608), ("1024MiB", 1 << 30)])
    func sizes(_ text: String, _ bytes: Int) {
        #expect(Quantity.bytes(text) == bytes)
    }

    @Test(
        "Everything else is neither",
        arguments: [
            "", " ", "5", "m", "5 m", " 5m", "5m ", "5M", "-5m", "+5m", "0s", "000m", "1.5h", "1,5h", "1e3s", "0x10s", "5ms", "5mm", "5m5s",
            "５m",
            "٥m", "3661d", "99999999999999999999s", "9223372036854775807d", "0KiB", "8MB", "8M", "8mib", "8 MiB", "1GiB", "1025MiB",
            "9223372036854775807MiB", "5m\n", "5m\u{0}",
        ])
    func neither(_ text: String) {
        #expect(Quantity.duration(text) == nil)
        #expect(Quantity.bytes(text) == nil)
    }

    @Test("A time is no size, and a size is no time")
    func apart() {
        #expect(Quantity.bytes("5m") == nil && Quantity.duration("5MiB") == nil)
    }
}
