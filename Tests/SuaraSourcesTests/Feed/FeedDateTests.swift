import SuaraModel
import Testing

@testable import SuaraSources

@Suite("Dates of feeds") struct FeedDateTests {
    @Test(
        "Forms that are read, all the same moment",
        arguments: [
            "Mon, 23 Nov 2026 08:00:00 +0700", "Mon,23 Nov 2026 08:00:00 +07:00", "23 Nov 2026 08:00 WIB", "23 Nov 26 09:00 WITA",
            "Mon, 23 Nov 2026 10:00:00 WIT", "Sun, 22 Nov 2026 20:00:00 EST", "Mon, 23 Nov 2026 01:00:00 GMT",
            "23 November 2026 01:00:00 UT",
            "Senin, 23 Nov 2026 08:00:00 UTC+7", "Mon, 23 Nov 2026 01:00:00", "Mon, 23 Nov 2026 01:00:00 NGAWUR", " 23 Nov 2026 1:0 Z\n",
            "Mon, 23 Nov 2026 08:00:00 +0700 (WIB)", "2026-11-23T08:00:00+07:00", "2026-11-23T08:00:00.000+0700", "2026-11-23T01:00Z",
            "2026-11-23 01:00:00", "2026-11-23T01:00",
        ])
    func sameMoment(_ text: String) {
        #expect(FeedDate.timestamp(text) == Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
    }

    @Test("Years of two and three digits, and Indonesian months")
    func years() {
        #expect(FeedDate.timestamp("1 Mei 49 00:00 Z") == Timestamp(rfc3339: "2049-05-01T00:00:00Z"))
        #expect(FeedDate.timestamp("1 Agustus 99 00:00 Z") == Timestamp(rfc3339: "1999-08-01T00:00:00Z"))
        #expect(FeedDate.timestamp("1 Okt 126 00:00 Z") == Timestamp(rfc3339: "2026-10-01T00:00:00Z"))
        #expect(FeedDate.timestamp("1 Des 2026 00:00 Z") == Timestamp(rfc3339: "2026-12-01T00:00:00Z"))
        #expect(FeedDate.timestamp("2026-11-23") == Timestamp(rfc3339: "2026-11-23T00:00:00Z"))
    }

    @Test(
        "What is no date is none",
        arguments: [
            "", "kemarin", "Mon, 32 Nov 2026 08:00:00 +0700", "29 Feb 2025 00:00 Z", "23 Foo 2026 08:00 Z", "23 Nov 2026",
            "23 Nov 2026 25:00 Z",
            "23 Nov 2026 08:60 Z", "-1 Nov 2026 08:00 Z", "23 Nov -2026 08:00 Z", "23 Nov 2026 +8:00 Z", "2026-13-01", "2026-11-23Tx",
            "23 Nov 20266 08:00 Z",
            "9999999999999999999999 Nov 2026 08:00 Z", ", , ,", "Mon, 23 Nov 2026 ::: Z",
        ])
    func noDate(_ text: String) {
        #expect(FeedDate.timestamp(text) == nil)
    }

    @Test("An offset that cannot be is taken for UTC")
    func impossibleOffset() {
        for zone in ["+9900", "+", "-", "+07x0", "GMT+", "+123456789"] {
            #expect(FeedDate.timestamp("23 Nov 2026 01:00 \(zone)") == Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
        }
    }
}
