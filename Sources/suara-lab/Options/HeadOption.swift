import ArgumentParser
import SuaraModel
import SuaraText

/// A question as it is named on the command line.
struct HeadOption: ExpressibleByArgument {
    let head: Head

    init?(argument: String) {
        guard let head = Head(rawValue: argument), Head.answered.contains(head) else { return nil }
        self.head = head
    }

    static var allValueStrings: [String] { Head.answered.map(\.rawValue) }
}
