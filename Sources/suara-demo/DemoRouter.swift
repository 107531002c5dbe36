import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /portal.xml`, `/medsos.atom`, `/aplikasi.json` with validators, and `POST /webhook`.
struct DemoRouter {
    let channels: Channels
    /// The file that takes a line for each webhook.
    let webhooks: String

    func build() -> Router<BasicRequestContext> {
        let router = Router()
        serve(channels.rss, "application/rss+xml", at: "/portal.xml", router)
        serve(channels.atom, "application/atom+xml", at: "/medsos.atom", router)
        serve(channels.json, "application/json", at: "/aplikasi.json", router)
        let webhooks = webhooks
        router.post("/webhook") { request, _ in
            let id = request.headers[HTTPField.Name("webhook-id")!] ?? "-"
            let body = try await request.body.collect(upTo: 64 * 1024)
            try Self.append("\(Self.summary(Data(body.readableBytesView)))  (webhook-id \(id))\n", to: webhooks)
            return HTTPResponse.Status.noContent
        }
        return router
    }

    private func serve(_ data: Data, _ type: String, at path: String, _ router: Router<BasicRequestContext>) {
        let tag = "\"\(data.count)-\(ProcessInfo.processInfo.processIdentifier)\""
        router.get(RouterPath(path)) { request, _ in
            guard request.headers[.ifNoneMatch] != tag else { return Response(status: .notModified) }
            return Response(
                status: .ok, headers: [.contentType: type, .eTag: tag], body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
        }
    }

    /// The sentence for people out of an Alertmanager message.
    private static func summary(_ body: Data) -> String {
        struct Message: Decodable { var commonAnnotations: [String: String] }
        return (try? JSONDecoder().decode(Message.self, from: body))?.commonAnnotations["summary"] ?? "a webhook that is no alert"
    }

    private static func append(_ line: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data(line.utf8))
    }
}
