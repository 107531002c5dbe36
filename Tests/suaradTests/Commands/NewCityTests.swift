import Foundation
import SuaraDirectory
import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("A new city") struct NewCityTests {
    @Test("Gets a config and a table for every kind of row, and can be loaded as it is")
    func made() async throws {
        try await withTemporaryDirectory { parent in
            let directory = parent + "/a/kota"
            let files = try NewCity(directory: directory, share: repository).create()
            #expect(files == [directory + "/suara.yaml"] + Directory.layout.map { "\(directory)/directory/\($0.file)" })
            #expect(files.allSatisfy(exists))
            #expect(try text(of: directory + "/directory/units.csv") == "id,name,aliases,kind,parent,place\n")
            let snapshot = try SnapshotLoader.load(configFile: directory + "/suara.yaml")
            #expect(snapshot.config.lexicons == repository + "/lexicons" && snapshot.config.directory == directory + "/directory")
            #expect(snapshot.directory.units.isEmpty)
        }
    }

    @Test("Nothing that exists is written over, what is missing is made")
    func kept() async throws {
        try await withTemporaryDirectory { directory in
            try write("city: Kota Lama\n", to: directory + "/suara.yaml")
            try write("id,name\nx,X\n", to: directory + "/directory/units.csv")
            let made = try NewCity(directory: directory, share: repository).create()
            #expect(made.count == Directory.layout.count - 1)
            #expect(try text(of: directory + "/suara.yaml") == "city: Kota Lama\n")
            #expect(try text(of: directory + "/directory/units.csv") == "id,name\nx,X\n")
            #expect(try NewCity(directory: directory, share: repository).create() == [])
        }
    }

    @Test("A place that cannot be written is told with its path")
    func unwritable() async throws {
        try await withTemporaryDirectory { parent in
            try write("", to: parent + "/kota")
            let error = #expect(throws: Rejection.self) { try NewCity(directory: parent + "/kota", share: repository).create() }
            #expect(error?.reason.hasPrefix("cannot write to \(parent)/kota: ") == true)
        }
    }
}
