import Foundation
import SuaraModel

/// One text to be classified, as a line of JSON tells it. Names beyond these are skipped.
struct ClassifyRequest: Equatable {
    /// A string or a whole number; given back as it came.
    var id: JSONValue
    var text: String
    var submittedAt: Timestamp?
    var sourceUnit: String?

    /// - Throws: what was expected.
    init(line: [UInt8]) throws(Rejection) {
        guard String(validating: line, as: UTF8.self) != nil else { throw Rejection("the line is not UTF-8") }
        do {
            let fields = try JSONDecoder().decode(Fields.self, from: Data(line))
            (id, text, sourceUnit) = (fields.id.value, fields.text, fields.source_unit)
            submittedAt = try fields.submitted_at.map { time throws(Rejection) in
                guard let timestamp = Timestamp(rfc3339: time) else {
                    throw Rejection("submitted_at: expected a time like 2026-11-23T08:00:00+07:00 (RFC 3339), not \"\(time)\"")
                }
                return timestamp
            }
        } catch let error as DecodingError {
            throw Rejection(error.expectation)
        } catch let rejection as Rejection {
            throw rejection
        } catch {
            throw Rejection("not readable: \(error)")
        }
    }
}

extension ClassifyRequest {
    fileprivate static let example = #"{"id":"1","text":"…"}"#

    /// The names are those of the line.
    private struct Fields: Decodable {
        var id: Identity
        var text: String
        var submitted_at: String?
        var source_unit: String?
    }

    private struct Identity: Decodable {
        var value: JSONValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int64.self) {
                value = .integer(number)
            } else {
                value = .string(try container.decode(String.self))
            }
        }
    }
}

extension DecodingError {
    /// What the line should have had, for the person who made it.
    fileprivate var expectation: String {
        switch self {
        case .keyNotFound(let key, _): "\(key.stringValue) is missing; expected an object like \(ClassifyRequest.example)"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.last.map { "\($0.stringValue): expected a string" }
                ?? "expected a JSON object like \(ClassifyRequest.example)"
        default: "not JSON; expected one object on the line, like \(ClassifyRequest.example)"
        }
    }
}
