import CCurl

/// Owns one of libcurl's "easy" handles: typed doors to its options, and the memory they point to.
///
/// An option that libcurl refuses is an error: many of them are what keeps a transfer safe.
final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var list: UnsafeMutablePointer<curl_slist>?

    init() throws(TransferError) {
        guard let pointer = curl_easy_init() else { throw TransferError(TransferFailure(code: CURLE_OUT_OF_MEMORY)) }
        self.pointer = pointer
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(errorText))
    }

    deinit {
        curl_easy_cleanup(pointer)
        curl_slist_free_all(list)
        errorText.deallocate()
    }

    func set(_ option: CURLoption, _ value: Int) throws(TransferError) { try Self.require(ccurl_set_long(pointer, option, value)) }
    func set(_ option: CURLoption, bytes: Int) throws(TransferError) { try Self.require(ccurl_set_off(pointer, option, curl_off_t(bytes))) }
    func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) throws(TransferError) {
        try Self.require(ccurl_set_pointer(pointer, option, value))
    }
    func set(_ option: CURLoption, _ function: @escaping ccurl_write_callback) throws(TransferError) {
        try Self.require(ccurl_set_write(pointer, option, function))
    }
    func set(openSocket function: @escaping ccurl_open_socket_callback) throws(TransferError) {
        try Self.require(ccurl_set_open_socket(pointer, function))
    }

    /// libcurl copies the text. It ends at a NUL for C, so a text with one is refused.
    func set(_ option: CURLoption, _ text: String) throws(TransferError) {
        try Self.require(text.utf8.contains(0) ? CURLE_BAD_FUNCTION_ARGUMENT : ccurl_set_string(pointer, option, text))
    }

    /// Sends these bytes as the body; libcurl copies them.
    func set(body: [UInt8]) throws(TransferError) {
        try set(CURLOPT_POSTFIELDSIZE_LARGE, bytes: body.count)
        // An empty array may have no address, which would mean "no body" instead of an empty one.
        let code = (body.isEmpty ? [0] : body).withUnsafeBytes { bytes in
            ccurl_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
        }
        try Self.require(code)
    }

    /// At most once in a handle's life. Lines in libcurl's spelling: `Name: value`, `Name;` for an empty value, `Name:` to leave one out.
    func set(headerLines: [String]) throws(TransferError) {
        for line in headerLines {
            guard let longer = curl_slist_append(list, line) else { throw TransferError(TransferFailure(code: CURLE_OUT_OF_MEMORY)) }
            list = longer
        }
        try Self.require(ccurl_set_list(pointer, CURLOPT_HTTPHEADER, list))
    }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    func text(_ info: CURLINFO) -> String? {
        var text: UnsafePointer<CChar>?
        guard ccurl_get_string(pointer, info, &text) == CURLE_OK else { return nil }
        return text.map { String(cString: $0) }
    }

    /// libcurl's sentence about what went wrong, possibly empty.
    var errorDetail: String { String(cString: errorText) }

    private static func require(_ code: CURLcode) throws(TransferError) {
        guard code == CURLE_OK else { throw TransferError(TransferFailure(code: code)) }
    }
}
