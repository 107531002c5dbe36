import SuaraAPI
import Testing

struct RouteTests {
    @Test func `every path is of version 1`() {
        #expect(Route.allCases.allSatisfy { $0.rawValue.hasPrefix("/v1/") })
    }
}
