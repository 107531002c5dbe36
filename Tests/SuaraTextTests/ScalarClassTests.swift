import Testing

@testable import SuaraText

struct ScalarClassTests {
    @Test(
        "Every sort of scalar has its class",
        arguments: [
            ("a", .letter), ("Z", .capital), ("É", .capital), ("ß", .letter), ("字", .letter), ("ع", .letter), ("7", .digit), ("٣", .digit),
            ("'", .apostrophe), ("’", .apostrophe), (".", .stop), ("\n", .stop), ("…", .stop), ("؟", .stop), ("!", .exclamation),
            ("！", .exclamation), ("😡", .emoji), ("❤", .emoji), ("🇮", .emoji), ("\u{200B}", .ignorable), ("\u{301}", .ignorable),
            ("\u{FE0F}", .ignorable), ("\u{202E}", .ignorable), ("ा", .spacingMark), (" ", .other), ("\0", .other), ("*", .other),
            ("©", .other),
        ] as [(Unicode.Scalar, ScalarClass)])
    func classes(scalar: Unicode.Scalar, expected: ScalarClass) {
        #expect(ScalarClass(scalar) == expected)
    }
}
