import SuaraAPI
import SuaraTerminal

/// A reply as JSON on one line that is safe to show: whatever could control a terminal stands as `\u` escape,
/// which means the same to every reader of JSON (RFC 8259, section 7).
enum JSONLine {
    static func text(of reply: some Encodable) throws -> String {
        escaped(String(decoding: try APIJSON.encode(reply), as: UTF8.self))
    }

    /// - Parameter json: in valid JSON such scalars can stand only inside strings.
    static func escaped(_ json: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if scalar.controlsTerminal {
                let digits = String(scalar.value, radix: 16)
                result.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
