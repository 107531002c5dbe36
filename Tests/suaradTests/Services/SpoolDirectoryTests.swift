import Foundation
import SuaraModel
import SuaraSources
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("The spool directory") struct SpoolDirectoryTests {
    @Test("Makes its rooms, and has nothing to give at first")
    func rooms() async throws {
        try await withTemporaryDirectory { directory in
            let spool = SpoolDirectory(path: directory + "/a/spool")
            let taken = try spool.take().names
            #expect(taken == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: spool.path).sorted() == ["bad", "new", "taken"])
        }
    }

    @Test("A file renamed into new/ is taken, read and removed")
    func oneFile() async throws {
        try await withSpool { spool in
            try handIn(spool, "a.json", #"{"id": "1", "text": "Lampu jalan mati", "author": "Budi"}"#)
            #expect(try spool.take().names == ["a.json"])
            #expect(!exists(spool.path + "/new/a.json") && exists(spool.path + "/taken/a.json"))
            #expect(try spool.read("a.json").items == [RawItem(nativeID: "1", text: "Lampu jalan mati", author: "Budi")])
            try spool.remove("a.json")
            #expect(try spool.take().names == [] && names(spool) == [])
        }
    }

    @Test("Files are taken in the order of their names")
    func order() async throws {
        try await withSpool { spool in
            for name in ["b.json", "10.json", "a.json", "2.json"] { try handIn(spool, name, "[]") }
            #expect(try spool.take().names == ["10.json", "2.json", "a.json", "b.json"])
        }
    }

    @Test("What a crash left in taken/ comes first")
    func afterCrash() async throws {
        try await withSpool { spool in
            try handIn(spool, "a.json", #"{"text": "lama"}"#)
            #expect(try spool.take().names == ["a.json"])
            // The daemon dies here, and a file of the same name comes.
            try handIn(spool, "a.json", #"{"text": "baru"}"#)
            try handIn(spool, "0.json", "[]")
            let restarted = SpoolDirectory(path: spool.path)
            #expect(try restarted.take().names == ["a.json"])
            #expect(try restarted.read("a.json").items.map(\.text) == ["lama"])
            try restarted.remove("a.json")
            #expect(try restarted.take().names == ["0.json", "a.json"])
            #expect(try restarted.read("a.json").items.map(\.text) == ["baru"])
        }
    }

    @Test("Hidden files and those that are not named .json stay where they are")
    func passedOver() async throws {
        try await withSpool { spool in
            let others = [".a.json", ".json", "a.json.part", "a.JSON", "a.txt", "json"]
            for name in others { try handIn(spool, name, #"{"text": "x"}"#) }
            #expect(try spool.take().names == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: spool.path + "/new").sorted() == others.sorted())
        }
    }

    @Test("What cannot be read goes to bad/ beside its reason")
    func bad() async throws {
        try await withSpool { spool in
            try handIn(spool, "a.json", "bukan JSON")
            let name = try #require(try spool.take().names.first)
            let error = #expect(throws: SourceError.self) { try spool.read(name) }
            try spool.setAside(name, because: try #require(error).message)
            #expect(try text(of: spool.path + "/bad/a.json") == "bukan JSON")
            #expect(try text(of: spool.path + "/bad/a.json.reason") == (error?.message ?? "") + "\n")
            #expect(try spool.take().names == [])
        }
    }

    @Test("A second bad file of one name takes the place of the first")
    func badAgain() async throws {
        try await withSpool { spool in
            for content in ["satu", "dua"] {
                try handIn(spool, "a.json", content)
                #expect(try spool.take().names == ["a.json"])
                try spool.setAside("a.json", because: "alasan " + content)
            }
            #expect(try text(of: spool.path + "/bad/a.json") == "dua")
            #expect(try text(of: spool.path + "/bad/a.json.reason") == "alasan dua\n")
        }
    }

    @Test("The longest file name can be set aside", arguments: ["a", "é", "声"])
    func longName(_ letter: String) async throws {
        try await withSpool { spool in
            let name = String(repeating: letter, count: 250 / letter.utf8.count) + ".json"
            try handIn(spool, name, "")
            #expect(try spool.take().names == [name])
            try spool.setAside(name, because: "kosong")
            #expect(exists(spool.path + "/bad/" + name) && names(spool) == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: spool.path + "/bad").count { $0.hasSuffix(".reason") } == 1)
        }
    }

    @Test(
        "A name is a name, whatever it holds",
        arguments: ["a b.json", "..json.json", "-rf.json", "a\nb.json", "'\"$(x).json", "%2e.json"])
    func oddName(_ name: String) async throws {
        try await withSpool { spool in
            try handIn(spool, name, #"{"text": "x"}"#)
            guard !name.hasPrefix(".") else {
                #expect(try spool.take().names == [])
                return
            }
            #expect(try spool.take().names == [name])
            #expect(try spool.read(name).items.count == 1)
            try spool.setAside(name, because: "coba")
            #expect(exists(spool.path + "/bad/" + name) && names(spool) == [])
        }
    }

    @Test("A file of 8 MiB is read, a larger one is not")
    func size() async throws {
        try await withSpool { spool in
            let content = #"{"text": "x"}"#
            let padding = String(repeating: " ", count: SpoolDirectory.fileLimit - content.utf8.count)
            try handIn(spool, "a.json", content + padding)
            try handIn(spool, "b.json", content + padding + " ")
            #expect(try spool.take().names == ["a.json", "b.json"])
            #expect(try spool.read("a.json").items.count == 1)
            #expect(throws: SourceError("the file has 8388609 bytes, more than 8388608")) { try spool.read("b.json") }
        }
    }

    @Test("A link, a pipe or a directory is not read, and does not stay in the way")
    func noOrdinaryFile() async throws {
        try await withSpool { spool in
            try write(#"{"text": "rahasia"}"#, to: spool.path + "/../secret")
            _ = try spool.take()
            try FileManager.default.createSymbolicLink(atPath: spool.path + "/new/a.json", withDestinationPath: spool.path + "/../secret")
            #expect(mkfifo(spool.path + "/new/b.json", 0o600) == 0)
            try FileManager.default.createDirectory(atPath: spool.path + "/new/c.json", withIntermediateDirectories: false)
            #expect(try spool.take().names == ["a.json", "b.json", "c.json"])
            for name in ["a.json", "b.json", "c.json"] {
                #expect(throws: SourceError("it is not an ordinary file")) { try spool.read(name) }
                try spool.setAside(name, because: "it is not an ordinary file")
            }
            #expect(names(spool) == [] && exists(spool.path + "/../secret"))
        }
    }

    @Test("A file that is gone is told, and does not stop the daemon")
    func gone() async throws {
        try await withSpool { spool in
            _ = try spool.take()
            #expect(throws: SourceError("the file cannot be read")) { try spool.read("a.json") }
            #expect(throws: Rejection.self) { try spool.remove("a.json") }
        }
    }

    @Test("A name that cannot be taken is told, and does not stop the others")
    func untakable() async throws {
        try await withSpool { spool in
            // No text in UTF-8: whoever lists the directory cannot name the file again.
            try handIn(spool, "a.json", "[]")
            try handIn(spool, "c.json", "[]")
            let name: [CChar] = Array((spool.path + "/new/b").utf8CString.dropLast()) + [-1] + Array(".json".utf8CString)
            let descriptor = open(name, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
            #expect(descriptor >= 0)
            close(descriptor)
            let taken = try spool.take()
            #expect(taken.names == ["a.json", "c.json"])
            #expect(taken.problem?.reason.hasPrefix("spool directory \(spool.path): cannot take new/b") == true)
        }
    }

    @Test("A directory that cannot be used is told with its path")
    func unusable() async throws {
        try await withTemporaryDirectory { directory in
            try write("", to: directory + "/spool")
            let error = #expect(throws: Rejection.self) { try SpoolDirectory(path: directory + "/spool").take() }
            #expect(error?.reason.hasPrefix("spool directory \(directory)/spool: cannot take files: ") == true)
        }
    }

    private func withSpool(_ body: (SpoolDirectory) async throws -> Void) async throws {
        try await withTemporaryDirectory { try await body(SpoolDirectory(path: $0 + "/spool")) }
    }

    /// As a gateway does it: written elsewhere on the disk, then renamed.
    private func handIn(_ spool: SpoolDirectory, _ name: String, _ content: String) throws {
        try FileManager.default.createDirectory(atPath: spool.path + "/new", withIntermediateDirectories: true)
        try write(content, to: spool.path + "/../outside")
        #expect(rename(spool.path + "/../outside", spool.path + "/new/" + name) == 0)
    }

    /// What waits or is being read.
    private func names(_ spool: SpoolDirectory) -> [String] {
        ["new", "taken"].flatMap { (try? FileManager.default.contentsOfDirectory(atPath: "\(spool.path)/\($0)")) ?? ["?"] }
    }
}
