import ArgumentParser
import SuaraModel

@main
struct SuaraLab: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suara-lab", abstract: "The workbench of the classifier: train, evaluate and try it, offline.",
        subcommands: [
            TrainCommand.self, EvaluateCommand.self, ClassifyCommand.self, ExplainCommand.self, DiffCommand.self,
            LabelCommand.self, AgreementCommand.self,
        ])
}
