import Foundation

/// One piece of feedback of the demo file.
struct Post {
    enum Channel: String, CaseIterable, Decodable {
        /// The city's complaint portal: RSS 2.0.
        case portal
        /// A social medium: Atom.
        case medsos
        /// Reviews of the city's app: JSON.
        case aplikasi
    }

    var id: String
    var channel: Channel
    var text: String
    var title: String?
    var author: String?
    var writtenAt: Date

    /// Reads JSON Lines. `text` and `hours_ago` are needed in each line; `id`, `channel`, `title` and
    /// `author` are not.
    ///
    /// - Throws: every bad line as `file:line: what was expected`.
    static func read(file: String, now: Date) throws(FeedFileError) -> [Post] {
        guard let data = FileManager.default.contents(atPath: file) else { throw FeedFileError(["\(file): cannot read the file"]) }
        var posts: [Post] = []
        var problems: [String] = []
        for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard !line.allSatisfy({ [0x20, 0x09, 0x0d].contains($0) }) else { continue }
            do {
                posts.append(try Post(JSONDecoder().decode(Line.self, from: Data(line)), number: index + 1, now: now))
            } catch {
                problems.append(
                    "\(file):\(index + 1): expected {\"text\": …, \"hours_ago\": number, \"channel\": portal | medsos | aplikasi}")
            }
        }
        if posts.isEmpty && problems.isEmpty { problems.append("\(file): the file has no feedback") }
        guard problems.isEmpty else { throw FeedFileError(problems) }
        return posts.sorted { $0.writtenAt > $1.writtenAt }
    }

    private struct Line: Decodable {
        var id: String?
        var channel: Channel?
        var text: String
        var title: String?
        var author: String?
        var hoursAgo: Double

        enum CodingKeys: String, CodingKey {
            case id, channel, text, title, author
            case hoursAgo = "hours_ago"
        }
    }

    private init(_ line: Line, number: Int, now: Date) {
        id = line.id ?? "line-\(number)"
        channel = line.channel ?? .portal
        text = line.text
        title = line.title
        author = line.author
        writtenAt = now.addingTimeInterval(-line.hoursAgo * 3600)
    }
}

struct FeedFileError: Error, CustomStringConvertible {
    let problems: [String]
    init(_ problems: [String]) { self.problems = problems }
    var description: String { problems.joined(separator: "\n") }
}
