package import SuaraAlerts
package import SuaraModel
package import SuaraSources

/// What an operator decides, checked: one city, its sources, its alerts.
package struct Config: Hashable, Sendable {
    /// The file it was read from, as problems name it.
    package var file: String
    package var city: String
    /// An IANA name.
    package var timeZone: String
    package var language: Language
    /// Path of the SQLite file.
    package var database: String
    /// Path of the Unix socket.
    package var socket: String
    /// Where the secret comes from that authors are hashed with; nil: a file beside the database.
    package var identityCredential: String?
    /// The product's word lists, and the city's own laid over them.
    package var lexicons: String
    package var cityLexicons: String?
    /// Units, duties, places and people, as CSV files.
    package var directory: String
    package var sources: [Source]
    package var alerts: [AlertRule]
    package var receivers: [Receiver]

    /// A place to read from.
    package struct Source: Hashable, Sendable {
        package var id: SourceID
        package var kind: Kind
        /// From one poll to the next.
        package var every: Duration
        /// The unit that everything from here concerns.
        package var unit: UnitID?

        package enum Kind: Hashable, Sendable {
            /// Asked over HTTP.
            case web(SourceKind, Web)
            /// A directory whose `new/` takes JSON files by rename.
            case spool(path: String)

            package var name: String {
                switch self {
                case .web(.feed, _): "feed"
                case .web(.json, _): "json"
                case .spool: "spool"
                }
            }
        }
    }

    /// An address on the network and how far it is trusted.
    package struct Web: Hashable, Sendable {
        package var url: String
        /// True lets the address be one of the machine's own or of a private network.
        package var allowsPrivateAddresses: Bool
        package var limits: WebLimits
    }

    /// A webhook.
    package struct Receiver: Hashable, Sendable {
        package var id: ReceiverID
        package var web: Web
        /// Name of the credential that signs messages (Standard Webhooks); nil: unsigned.
        package var secretCredential: String?
        package var plan: DeliveryPlan
    }
}
