/// What all transfers of one client share.
struct TransferSettings: Sendable {
    var userAgent: String
    var socketPath: String?
    /// Why a socket to a destination must not be opened; nil if it may. Asked for every new connection.
    var refusal: @Sendable (Destination) -> String?
    var maximumConnections: Int
    var perHost: Int
}
