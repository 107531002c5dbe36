import ArgumentParser
import SuaraAPI

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "status", abstract: "The daemon at a glance.")

    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await reporting {
            try output.show(try await daemon.client().status(), StatusView.lines)
        }
    }
}
