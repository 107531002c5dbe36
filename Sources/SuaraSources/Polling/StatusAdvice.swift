/// What a status other than 200 and 304 tells an operator.
enum StatusAdvice {
    static func sentence(for status: Int) -> String {
        "the server answered \(status) where 200 was expected: \(advice(for: status))"
    }

    private static func advice(for status: Int) -> String {
        switch status {
        case 300..<400: "too many redirects, or one that is not followed; put the final address into the source's url"
        case 401: "it wants a credential, or the one it got is wrong or has expired; check the source's credential"
        case 403, 429: "it throttles or refuses this client; polling slows down by itself, a longer interval may help"
        case 404: "nothing is at this address; check the source's url"
        case 407: "a proxy on the way wants a credential; check the network of this machine"
        case 408: "it waited too long for the request; this is tried again"
        case 410: "the source is gone for good; it is still tried now and then, remove it from the config or give its new url"
        case 200..<300: "there is no whole body with this status; check that the source's url leads to the list of items"
        case 400..<500: "it does not accept the request; check the source's url"
        case 500..<600: "it has trouble of its own; this is tried again, tell its owner if it stays"
        default: "this is no status of HTTP that can be used; check the source's url"
        }
    }
}
