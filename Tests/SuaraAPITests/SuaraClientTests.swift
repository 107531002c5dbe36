import SuaraAPI
import Testing

struct ClientErrorTests {
    @Test func `each error says what to look at`() {
        let unreachable = ClientError.unreachable(socket: "/run/suara/suara.sock", reason: "connection refused")
        #expect(
            unreachable.description
                == "cannot reach suarad at /run/suara/suara.sock: connection refused; is it running, and are you in the group of the socket?"
        )
        #expect(ClientError.refused(.badRequest("x")).description == "400 Bad Request: x")
        #expect(ClientError.unreadable("x").description.contains("same version"))
    }
}
