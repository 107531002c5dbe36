import Foundation
import Hummingbird
import NIOCore
import SuaraAPI

/// A `POST /v1/submissions`, read and checked as far as the wire goes.
struct IntakeBody: Sendable {
    var key: String?
    var intake: IntakeRequest

    /// - Throws: a ``ProblemReply`` that says what was expected.
    init(_ request: Request) async throws {
        key = request.headers[.init(IntakeRequest.keyHeader)!]
        if let key, !(1...255).contains(key.utf8.count) {
            throw ProblemReply.badRequest("\(IntakeRequest.keyHeader): expected 1 to 255 bytes, found \(key.utf8.count)")
        }
        let body: [UInt8]
        do {
            body = try await Array(buffer: request.body.collect(upTo: IntakeRequest.bodyLimit))
        } catch is NIOTooManyBytesError {
            throw ProblemReply(status: 413, title: "Content Too Large", detail: "expected at most \(IntakeRequest.bodyLimit) bytes")
        }
        do {
            intake = try APIJSON.decode(IntakeRequest.self, from: body)
        } catch let error as DecodingError {
            throw ProblemReply.badRequest("the body: \(error.inWords)")
        }
    }
}

extension DecodingError {
    /// Which field, and what was expected; never the value.
    fileprivate var inWords: String {
        switch self {
        case .keyNotFound(let key, _): "missing field \(key.stringValue)"
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")): expected \(type == String.self ? "a string" : "an object")"
        default: "expected a JSON object"
        }
    }
}
