import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Who is at the other end of a connection, as the kernel says (`SO_PEERCRED`, unix(7)).
struct Peer: Sendable {
    // The layout of `struct ucred`, which Glibc hides from Swift behind __USE_GNU. Nobody until the kernel tells.
    var pid: Int32 = 0
    var uid: UInt32 = .max
    var gid: UInt32 = .max

    /// Root and the daemon's own user may do everything; whoever else the socket's mode lets in sees
    /// numbers, never texts.
    var mayDoEverything: Bool { uid == 0 || uid == getuid() }

    @TaskLocal static var current: Peer?
}

/// An HTTP/1.1 connection that asks the kernel once who its peer is, and lets all its requests know.
struct PeerChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let base: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> { base.setup(channel: channel, logger: logger) }

    func handle(value: Value, logger: Logger) async {
        var peer: Peer?
        if let options = value.channel as? any SocketOptionProvider {
            peer = try? await options.unsafeGetSocketOption(level: .socket, name: .init(rawValue: SO_PEERCRED)).get()
        }
        await Peer.$current.withValue(peer) { await base.handle(value: value, logger: logger) }
    }
}

/// What a handler knows beside the request.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Nil when the kernel did not tell: then it is nobody.
    var peer: Peer?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = Peer.current
    }
}
