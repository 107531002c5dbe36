import SuaraDirectory
import SuaraModel
import SuaraText

/// Reads and links texts as the city's daemon would.
struct CityReader {
    private let reader: Reader
    private let linking: Linking?

    /// What it takes to name units.
    struct Linking {
        let linker: Linker
        let directory: Directory
        let zone: Zone
        /// The day of texts that do not tell theirs.
        let today: Day

        init(directory: Directory, zone: Zone, now: Timestamp) {
            linker = Linker(directory: directory)
            today = zone.day(of: now)
            (self.directory, self.zone) = (directory, zone)
        }
    }

    init(lexicon: Lexicon, linking: Linking?) {
        reader = Reader(lexicon: lexicon)
        self.linking = linking
    }

    func answer(_ request: ClassifyRequest) -> ClassifyAnswer {
        let reading = reader.read(request.text)
        let link = linking.map { linking in
            linking.linker.link(
                reading, sourceUnit: request.sourceUnit.flatMap { UnitID(validating: $0) },
                day: request.submittedAt.map { linking.zone.day(of: $0) } ?? linking.today)
        }
        return ClassifyAnswer(id: request.id, reading: reading, link: link)
    }

    /// Whether the text comes from a unit that the directory does not have; such a source says nothing.
    func hasUnknownSource(_ request: ClassifyRequest) -> Bool {
        guard let linking, let unit = request.sourceUnit else { return false }
        return UnitID(validating: unit).flatMap { linking.directory.unit($0) } == nil
    }
}
