import ArgumentParser
import SuaraText

/// Which lexicons a command reads with.
struct LexiconOptions: ParsableArguments {
    @Option(help: "Directory of the word lists and weights.")
    var lexicons = "lexicons"

    @Option(help: "Laid over them: a city's own files.")
    var city: String?

    func lexicon() throws(Failure) -> Lexicon { try LexiconFolders(base: lexicons, city: city).lexicon() }
}
