import ArgumentParser
import Foundation
import SuaraModel

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Start a new city: a commented config and empty directory files.",
        discussion: "Existing files are never changed.")

    @Argument(help: "The directory to make.")
    var directory: String

    @Option(help: "Where Suara's own files are: `config/suara.yaml` and `lexicons/`. Found by itself where it is installed.")
    var share: String?

    func run() async throws {
        try await reporting {
            let share = try SharedFiles.find(share)
            let city = NewCity(directory: directory, share: share)
            for file in try city.create() { print("made \(file)") }
            print("Now edit \(directory)/suara.yaml, then run: suarad check --config \(directory)/suara.yaml")
        }
    }
}
