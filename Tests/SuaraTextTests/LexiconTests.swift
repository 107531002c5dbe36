import SuaraModel
import Testing

@testable import SuaraText

struct LexiconTests {
    private func problems(base: [InputFile], city: [InputFile] = []) -> [String] {
        do throws(Problems) {
            _ = try Lexicon(base: base, city: city)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    private func score(_ text: String, city: [InputFile]) throws -> Double {
        Reader(lexicon: try Lexicon(base: InlineLexicon().files, city: city)).read(text).classification.sentiment.score
    }

    @Test("Every missing list of the base is named; a city needs none")
    func missing() {
        #expect(problems(base: InlineLexicon().files) == [])
        let needed = ["spelling.tsv", "negators.tsv", "intensifiers.tsv", "contrasts.tsv", "sentiment.tsv", "topics.tsv"]
        #expect(problems(base: []) == needed.map { "\($0): the file is missing" })
    }

    @Test("A file that is no list is named with the nearest list, a second file for one list too")
    func unexpected() {
        let stray = InputFile(name: "city/sentimen.tsv", bytes: [])
        let second = InlineLexicon.file(.contrasts, [], name: "other/contrasts.tsv")
        #expect(
            problems(base: InlineLexicon().files, city: [stray]) == [
                "city/sentimen.tsv: no list has this name; did you mean sentiment.tsv?"
            ])
        #expect(problems(base: InlineLexicon().files + [second]) == ["other/contrasts.tsv: a second file for contrasts.tsv"])
    }

    @Test("All problems of all files come at once, by file and line")
    func together() {
        var lexicon = InlineLexicon()
        lexicon.spelling = ["dua kata|x|n", "a|?|n"]
        lexicon.negators = ["tak|11|n", "tiada|1.5|n", "bukan|nan|n"]
        lexicon.intensifiers = ["amat|4|before", "nian|1.5|afterwards", "pol|1.5|after|x"]
        lexicon.sentiment = ["satu dua tiga empat lima|1|n", "bagus|1,5|n", "...|1|n"]
        lexicon.topics = ["jalann|aspal|1", "zzz|aspal|1", "jalan|aspal|0.2"]
        let found = problems(base: lexicon.files)
        #expect(
            found.prefix(11) == [
                "spelling.tsv:2: the variant \"dua kata\" is 2 tokens; one is replaced",
                "spelling.tsv:3: \"?\" holds no letter, digit or emoji",
                "negators.tsv:2: the scope must be a number from 1.0 to 10.0, not \"11\"",
                "negators.tsv:3: the scope must be a whole number of words, not \"1.5\"",
                "negators.tsv:4: the scope must be a number from 1.0 to 10.0, not \"nan\"",
                "intensifiers.tsv:2: the factor must be a number from 0.1 to 3.0, not \"4\"",
                "intensifiers.tsv:3: unknown position \"afterwards\"; known are before, after, both",
                "intensifiers.tsv:4: 3 columns expected (term, factor, position), 4 found",
                "sentiment.tsv:2: the term \"satu dua tiga empat lima\" has 5 words; at most 4 are matched",
                "sentiment.tsv:3: the weight must be a number from -3.0 to 3.0, not \"1,5\"",
                "sentiment.tsv:4: \"...\" holds no letter, digit or emoji",
            ])
        #expect(found[11] == "topics.tsv:2: unknown topic \"jalann\"; did you mean jalan?")
        #expect(found[12].hasPrefix("topics.tsv:3: unknown topic \"zzz\"; known are jalan, penerangan-jalan, "))
        #expect(found[13] == "topics.tsv:4: the weight must be a number from 0.5 to 3.0, not \"0.2\"")
        #expect(found.count == 14)
    }

    @Test("A city adds a term, changes one, and takes one out with the weight 0")
    func layers() throws {
        let city = [InlineLexicon.file(.sentiment, ["gercep|2|quick", "ramah|-1|ironic here", "bagus|0|not here"])]
        #expect(try score("gercep", city: city) > 0.3)
        #expect(try score("ramah", city: city) < -0.1)
        #expect(try score("bagus", city: city) == 0)
        #expect(try score("buruk", city: city) < -0.3)
    }

    @Test("A city takes out negators, intensifiers, topic words and spellings")
    func removals() throws {
        var base = InlineLexicon()
        base.spelling = ["apik|bagus|n"]
        let city = [
            InlineLexicon.file(.negators, ["tidak|0|n"]), InlineLexicon.file(.intensifiers, ["sangat|0|before"]),
            InlineLexicon.file(.topics, ["jalan|jalan|0"]), InlineLexicon.file(.spelling, ["apik|apik|n"]),
        ]
        let reader = Reader(lexicon: try Lexicon(base: base.files, city: city))
        #expect(reader.read("tidak sangat ramah jalan").classification.sentiment.evidence.map(\.reason) == ["praise"])
        #expect(reader.read("jalan").classification.topic.label == nil)
        #expect(reader.read("apik").words.map(\.text) == ["apik"])
    }

    @Test("A term written in a variant spelling is found by both spellings")
    func respelledTerms() throws {
        var base = InlineLexicon()
        base.spelling = ["gercep|gerak cepat|n"]
        base.sentiment = ["gercep|2|quick"]
        let reader = try base.reader()
        let scores = ["gercep", "gerak cepat"].map { reader.read($0).classification.sentiment.score }
        #expect(scores[0] > 0.3 && scores[0] == scores[1])
    }

    @Test("The version is 16 hexadecimal digits, changes with any content and layer, not with the order of files")
    func version() throws {
        let files = InlineLexicon().files
        let version = try Lexicon(base: files).version
        #expect(version.count == 16 && version.allSatisfy(\.isHexDigit))
        #expect(try Lexicon(base: files.reversed()).version == version)
        var other = InlineLexicon()
        other.sentiment[0] = "ramah|+1.6|praise"
        #expect(try Lexicon(base: other.files).version != version)
        #expect(try Lexicon(base: files, city: [files[0]]).version != version)
    }
}
