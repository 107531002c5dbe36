import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("Suara's own files") struct SharedFilesTests {
    @Test("Are found where they are said to be")
    func given() throws {
        #expect(try SharedFiles.find(repository + "/Sources/..") == repository)
    }

    @Test("Are not looked for elsewhere when they are not there")
    func notThere() async throws {
        try await withTemporaryDirectory { directory in
            let reason = "cannot find config/suara.yaml and lexicons/ in \(directory); name their directory with --share"
            #expect(throws: Rejection(reason)) { try SharedFiles.find(directory) }
            try write("", to: directory + "/config/suara.yaml")
            #expect(throws: Rejection(reason)) { try SharedFiles.find(directory) }
            try write("", to: directory + "/lexicons/sentiment.tsv")
            #expect(try SharedFiles.find(directory) == directory)
        }
    }
}
