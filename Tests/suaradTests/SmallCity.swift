import SuaraModel

@testable import suarad

/// The files of a city in a temporary directory: two units, the real lexicons, no mistake.
struct SmallCity: Sendable {
    let directory: String
    var configFile: String { directory + "/suara.yaml" }

    static let units = "id,name,parent\ndisdukcapil,Dinas Kependudukan,\nkel.kuto,Kelurahan Kuto,disdukcapil\n"

    init(in directory: String, _ rest: String = "") throws {
        self.directory = directory
        try write(config(rest), to: configFile)
        try write(Self.units, to: directory + "/directory/units.csv")
    }

    /// A config's text; `rest` are the lines after the required ones.
    func config(_ rest: String, city: String = "Kota Uji", database: String = "suara.db") -> String {
        """
        city: \(city)
        database: \(database)
        socket: s
        lexicons: \(repository)/lexicons
        directory: directory
        \(rest)
        """
    }

    func load() throws(Problems) -> Snapshot { try SnapshotLoader.load(configFile: configFile) }

    /// What loading complains about, one printed problem a line.
    func problems() -> [String] {
        do throws(Problems) {
            _ = try load()
            return []
        } catch {
            return error.all.map(\.description)
        }
    }
}
