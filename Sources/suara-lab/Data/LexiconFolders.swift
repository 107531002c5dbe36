import Foundation
import SuaraModel
import SuaraText

/// A directory of lexicons, perhaps with a city's own laid over it.
struct LexiconFolders {
    var base: String
    var city: String?

    /// - Throws: every problem of every file; EX_CONFIG, as the lexicons are settings and not input.
    func lexicon() throws(Failure) -> Lexicon {
        let baseFiles = try Folder.files(in: base, ending: ".tsv")
        let cityFiles: [InputFile] = if let city { try Folder.files(in: city, ending: ".tsv") } else { [] }
        do throws(Problems) {
            return try Lexicon(base: baseFiles, city: cityFiles)
        } catch {
            throw Failure(error.all, EX_CONFIG)
        }
    }
}
