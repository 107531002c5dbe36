import ArgumentParser
import Foundation
import SuaraAPI

/// Which daemon is asked.
struct DaemonOptions: ParsableArguments {
    static let installedSocket = "/run/suara/suara.sock"

    @Option(
        help: ArgumentHelp("The daemon's socket (default: $SUARA_SOCKET, else \(Self.installedSocket)).", valueName: "path"),
        completion: .file())
    var socket: String?

    /// An empty value counts as none.
    func path(_ environment: [String: String]) -> String {
        [socket, environment["SUARA_SOCKET"]].compactMap(\.self).first { !$0.isEmpty } ?? Self.installedSocket
    }

    func client() -> SuaraClient { SuaraClient(socket: path(ProcessInfo.processInfo.environment)) }
}
