import CCurl
import Glibc

// libcurl calls these on the driver's thread, from within curl_multi_perform. The context is the transfer,
// which the driver holds for as long as libcurl has its handle.

extension Transfer {
    func setCallbacks() throws(TransferError) {
        try easy.set(CURLOPT_WRITEDATA, context)
        try easy.set(CURLOPT_WRITEFUNCTION, takeBody)
        try easy.set(CURLOPT_HEADERDATA, context)
        try easy.set(CURLOPT_HEADERFUNCTION, takeHeaderLine)
        try easy.set(CURLOPT_OPENSOCKETDATA, context)
        try easy.set(openSocket: openSocket)
    }
}

/// Any count but the given one stops the transfer; zero would be the right count of an empty piece.
private let stop = Int.max

private func takeBody(_ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    let piece = UnsafeRawBufferPointer(start: start, count: size * count)
    guard let transfer = Transfer.behind(context), transfer.collector.take(body: piece) else { return stop }
    return piece.count
}

private func takeHeaderLine(_ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?) -> Int {
    let line = UnsafeRawBufferPointer(start: start, count: size * count)
    guard let transfer = Transfer.behind(context), transfer.collector.take(headerLine: line) else { return stop }
    return line.count
}

/// The one place where a connection begins: the address is final here, whatever name, redirect or resolver led to it.
private func openSocket(
    _ context: UnsafeMutableRawPointer?, _: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let transfer = Transfer.behind(context), let address else { return CURL_SOCKET_BAD }
    let destination = Destination(address)
    if let reason = transfer.refusal(destination) {
        transfer.refused = RefusedDestination(destination: destination, reason: reason)
        return CURL_SOCKET_BAD
    }
    let target = address.pointee
    return socket(target.family, target.socktype | Int32(SOCK_CLOEXEC.rawValue), target.protocol)
}
