import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOExtras
import NIOPosix
import ServiceLifecycle

/// Serves the routes on a descriptor that listens already: systemd's, or one of our own.
///
/// Hummingbird's own server always binds for itself, removing a live socket on the way; so only its
/// router and its HTTP channel are used here.
struct SocketService: Service {
    let descriptor: CInt
    let responder: RouterResponder<APIContext>
    let logger: Logger
    /// Called once when connections are taken.
    let onRunning: @Sendable () -> Void

    func run() async throws {
        let (channel, logger) = (self.channel, self.logger)
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let server = try await ServerBootstrap(group: group)
            .serverChannelInitializer { server in
                server.eventLoop.makeCompletedFuture {
                    try server.pipeline.syncOperations.addHandler(quiescing.makeServerChannelHandler(channel: server))
                }
            }
            .childChannelOption(ChannelOptions.allowRemoteHalfClosure, value: true)
            .bind(descriptor) { channel.setup(channel: $0, logger: logger) }
        try await withGracefulShutdownHandler {
            onRunning()
            try await withThrowingDiscardingTaskGroup { connections in
                try await server.executeThenClose { inbound in
                    for try await connection in inbound {
                        connections.addTask { await channel.handle(value: connection, logger: logger) }
                    }
                }
            }
        } onGracefulShutdown: {
            // Stops accepting, closes idle connections, lets requests in flight end.
            quiescing.initiateShutdown(promise: nil)
        }
    }

    private var channel: PeerChannel {
        let (responder, logger) = (self.responder, self.logger)
        let http = HTTP1Channel(
            responder: { request, writer, channel in
                let context = APIContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
                let response: Response
                do {
                    response = try await responder.respond(to: request, context: context)
                } catch {
                    // The problem middleware answers every error; this is for what fails above it.
                    response = Response(status: .internalServerError)
                }
                try await writer.write(response: response.head, body: response.body)
            }, configuration: .init(idleTimeout: .seconds(60)))
        return PeerChannel(base: http)
    }
}
