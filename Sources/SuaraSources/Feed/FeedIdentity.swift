import SuaraModel

/// Ids that tell a feed's items apart.
///
/// Some feeds give one id to several items. Taken as they are, all but one would look like edits of the
/// same submission and be lost, so where an id stands with different links the link becomes part of it.
enum FeedIdentity {
    static func distinct(_ items: [RawItem]) -> [RawItem] {
        var links: [String: String?] = [:]
        var reused: Set<String> = []
        for item in items {
            guard let id = item.nativeID else { continue }
            if let other = links.updateValue(item.url, forKey: id), other != item.url { reused.insert(id) }
        }
        guard !reused.isEmpty else { return items }
        return items.map { item in
            guard let id = item.nativeID, reused.contains(id), let url = item.url else { return item }
            var item = item
            item.nativeID = "\(id) \(url)"
            return item
        }
    }
}
