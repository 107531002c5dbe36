import SuaraModel
import Testing

struct ProblemTests {
    @Test func `a problem says as much of its place as is known`() {
        #expect(Problem(file: "f.yaml", "bad").description == "f.yaml: bad")
        #expect(Problem(file: "f.yaml", line: 3, "bad").description == "f.yaml:3: bad")
        #expect(Problem(file: "f.yaml", line: 3, column: 7, "bad").description == "f.yaml:3:7: bad")
        #expect(Problem(file: "f.yaml", path: "city", "bad").description == "f.yaml: city: bad")
        let full = Problem(file: "f.yaml", line: 3, column: 7, path: "sources[0].every", "bad")
        #expect(full.description == "f.yaml:3:7: sources[0].every: bad")
    }

    @Test func `a column without a line says nothing`() {
        #expect(Problem(file: "f.yaml", column: 7, "bad").description == "f.yaml: bad")
    }

    @Test func `problems are printed one a line, in their order`() {
        let problems = Problems([Problem(file: "b", line: 1, "x"), Problem(file: "a", "y")])
        #expect(problems.description == "b:1: x\na: y")
        #expect(Problems([]).description == "")
    }
}
