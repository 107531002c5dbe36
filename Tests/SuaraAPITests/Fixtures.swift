import Foundation
import SuaraAPI
import Testing

typealias Items = [(name: String, value: String)]

/// A shape as it goes over the wire.
func json(_ value: some Encodable) throws -> String { String(decoding: try APIJSON.encode(value), as: UTF8.self) }

/// The names of a JSON object, sorted.
func names(_ value: some Encodable) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: try APIJSON.encode(value)) as? [String: Any]
    return try #require(object).keys.sorted()
}

/// True when reading back what was written gives the same value.
func survives<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
    try APIJSON.decode(Value.self, from: Array(APIJSON.encode(value))) == value
}

/// The answer to a request that must be refused.
func refusal(_ body: () throws(ProblemReply) -> Void) -> ProblemReply? {
    do throws(ProblemReply) {
        try body()
        return nil
    } catch {
        return error
    }
}
