import CExpat

/// Drives libexpat over a whole document and feeds a ``FeedState``.
///
/// No entity is ever declared: the first declaration stops the parser. Undeclared references (`&nbsp;`)
/// would be fatal, so expat is told that there is an external DTD (`XML_UseForeignDTD`) and given an
/// empty one; then it reports them as skipped instead.
final class ExpatParser {
    private(set) var state = FeedState()
    private let parser: XML_Parser

    /// - Parameter encoding: overrides what the document declares.
    private init(encoding: String?) {
        // Nil only when memory has run out, as with any other allocation here.
        parser = XML_ParserCreate(encoding)!
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        setElementHandlers()
        setEntityHandlers()
        XML_SetUnknownEncodingHandler(parser, { _, name, info in SingleByteEncoding.fill(info, name: name) }, nil)
    }

    deinit { XML_ParserFree(parser) }

    /// Reads as far as the document is well-formed. `failure` says why it went no further.
    static func read(_ bytes: [UInt8], encoding: String?) -> (state: FeedState, failure: XMLFailure?) {
        let reader = ExpatParser(encoding: encoding)
        let failure = reader.parse(bytes)
        return (reader.state, failure)
    }

    private func parse(_ bytes: [UInt8]) -> XMLFailure? {
        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), 1)
        }
        return status == XML_STATUS_OK ? nil : XMLFailure(of: parser)
    }

    private func setElementHandlers() {
        XML_SetElementHandler(
            parser,
            { user, name, attributes in
                guard let name else { return }
                ExpatParser.of(user).started(String(cString: name), attributes)
            },
            { user, name in
                guard let name else { return }
                ExpatParser.of(user).ended(String(cString: name))
            })
        XML_SetCharacterDataHandler(parser) { user, characters, count in
            guard let characters, count > 0 else { return }
            characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                ExpatParser.of(user).state.text(UnsafeBufferPointer(start: $0, count: Int(count)))
            }
        }
    }

    private func setEntityHandlers() {
        XML_SetEntityDeclHandler(parser) { user, _, _, _, _, _, _, _, _ in
            let reader = ExpatParser.of(user)
            reader.state.refuseEntityDeclaration()
            XML_StopParser(reader.parser, 0)
        }
        XML_SetSkippedEntityHandler(parser) { user, name, isParameterEntity in
            guard isParameterEntity == 0, let name else { return }
            ExpatParser.of(user).state.skippedEntity(String(cString: name))
        }
        XML_UseForeignDTD(parser, 1)
        XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS)
        XML_SetExternalEntityRefHandler(parser) { parser, context, _, _, _ in
            // Whatever the document asks for, it gets an empty text; nothing is loaded.
            guard let empty = XML_ExternalEntityParserCreate(parser, context, nil) else { return 0 }
            defer { XML_ParserFree(empty) }
            return XML_Parse(empty, "", 0, 1) == XML_STATUS_OK ? 1 : 0
        }
    }

    private func started(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
        var list: [XMLAttribute] = []
        var next = attributes
        while let pair = next, let key = pair[0], let value = pair[1] {
            list.append(XMLAttribute(name: String(cString: key), value: String(cString: value)))
            next = pair + 2
        }
        state.start(name, attributes: list, offset: XML_GetCurrentByteIndex(parser))
        if state.stop != nil { XML_StopParser(parser, 0) }
    }

    private func ended(_ name: String) {
        // After a stop expat still closes an empty element that it has begun.
        guard state.stop == nil else { return }
        state.end(name, offset: XML_GetCurrentByteIndex(parser))
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> ExpatParser {
        Unmanaged<ExpatParser>.fromOpaque(user!).takeUnretainedValue()
    }
}

/// Why expat stopped. Its sentences carry nothing of the document.
struct XMLFailure: Hashable {
    var isUnknownEncoding: Bool
    var isInvalidToken: Bool
    var reason: String
    /// From 1.
    var line: Int
    /// In characters, from 1.
    var column: Int

    init(of parser: XML_Parser) {
        let code = XML_GetErrorCode(parser)
        isUnknownEncoding = code == XML_ERROR_UNKNOWN_ENCODING
        isInvalidToken = code == XML_ERROR_INVALID_TOKEN
        reason = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        line = Int(clamping: XML_GetCurrentLineNumber(parser))
        column = Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1
    }
}
