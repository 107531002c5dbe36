import SuaraModel
import Testing

struct RFC3339Tests {
    // Seconds from Python's datetime.
    @Test(arguments: [
        ("2026-11-23T08:00:00+07:00", 1_795_395_600_000), ("1969-12-31T23:59:59Z", -1000), ("2000-02-29T00:00:00-03:30", 951_795_000_000),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
        ("1970-01-01T00:00:00.5Z", 500), ("1970-01-01T00:00:00.05Z", 50), ("1970-01-01T00:00:00.123456789012345Z", 123),
        ("1970-01-01T00:00:00.9999Z", 999), ("1969-12-31T23:59:59.250Z", -750), ("1970-01-01t00:00:00z", 0),
        ("1970-01-01 00:00:00Z", 0), ("1970-01-01T07:00:00+0700", 0), ("1970-01-01T00:00:00-00:00", 0), ("1970-01-01T23:59:00+23:59", 0),
        ("1990-12-31T23:59:60Z", 662_687_999_000), ("1970-01-01T00:00:00.000+00:00", 0),
    ])
    func `date-times are read`(text: String, milliseconds: Int64) {
        #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "Z", "2026-11-23", "2026-11-23T08:00Z", "2026-11-23T08:00:00", "2026-11-23T08:00:00+07", "2026-11-23T08:00:00+7:00",
        "2026-11-23T24:00:00Z", "2026-11-23T08:60:00Z", "2026-11-23T08:00:61Z", "2026-11-23T08:00:00.Z", "2026-11-23T08:00:00,5Z",
        "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "0000-01-01T00:00:00Z", "2026-11-23T08:00:00+24:00",
        "2026-11-23T08:00:00+07:60", "2026-11-23T08:00:00Zx", "2026-11-23T08:00:00Z ", " 2026-11-23T08:00:00Z",
        "2026-11-23_08:00:00Z", "2026-11-23T-8:00:00Z", "2026-11-23T+8:00:00Z", "2026-11-23T08:00:00\u{2212}07:00",
        "２０２６-11-23T08:00:00Z", "2026-11-23T٠8:00:00Z", "2026-11-23T08:00:00+07:00\u{0}", "+002026-11-23T08:00:00Z",
        "Mon, 23 Nov 2026 08:00:00 GMT", "1795395600", "2026-11-23T08:00:00.123456789012345678901Z", "--------------------",
        "::::::::::::::::::::", "🕰️🕰️🕰️🕰️🕰️",
    ])
    func `anything else is refused`(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test func `every cut and every flipped byte of a date-time is read or refused, never a trap`() {
        let valid = Array("2026-11-23T08:00:00.5+07:00".utf8)
        for length in 0..<valid.count { #expect(Timestamp(rfc3339: String(decoding: valid.prefix(length), as: UTF8.self)) == nil) }
        for place in valid.indices {
            for byte in UInt8.min ... .max {
                var bytes = valid
                bytes[place] = byte
                let text = String(decoding: bytes, as: UTF8.self)
                if let moment = Timestamp(rfc3339: text) { #expect(Timestamp(rfc3339: moment.rfc3339(in: .utc)) != nil) }
            }
        }
        #expect(Timestamp(rfc3339: String(repeating: "2026-11-23T08:00:00Z", count: 100_000)) == nil)
    }

    @Test(arguments: [
        (7, "2026-11-23T08:00:00+07:00"), (0, "2026-11-23T01:00:00Z"), (-5, "2026-11-22T20:00:00-05:00"), (14, "2026-11-23T15:00:00+14:00"),
    ])
    func `a moment is written on the zone's clock`(hours: Int, text: String) {
        #expect(Timestamp(seconds: 1_795_395_600).rfc3339(in: .fixed("test", hours: hours)) == text)
    }

    @Test func `offsets of half an hour are written, on both sides of zero`() {
        let zone = { (seconds: Int) in Zone(identifier: "test") { _ in seconds } }
        #expect(Timestamp(seconds: 0).rfc3339(in: zone(-12_600)) == "1969-12-31T20:30:00-03:30")
        #expect(Timestamp(seconds: 0).rfc3339(in: zone(20_700)) == "1970-01-01T05:45:00+05:45")
    }

    @Test(arguments: [-11, 0, 7])
    func `what is written is read back to the second`(hours: Int) {
        let zone = Zone.fixed("test", hours: hours)
        for seconds in stride(from: Int64(-432_000_000), to: 5_184_000_000, by: 7_654_321) {
            let moment = Timestamp(seconds: seconds)
            #expect(Timestamp(rfc3339: moment.rfc3339(in: zone)) == moment)
            #expect(Timestamp(rfc3339: (moment + .milliseconds(999)).rfc3339(in: zone)) == moment)
        }
    }
}
