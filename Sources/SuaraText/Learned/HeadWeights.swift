/// The learned weights of one head, as a trainer hands them over for the file `weights-<head>.tsv`.
///
/// The first columns are `family` and `feature`, then one column for each label. Rows of the families
/// `word`, `pair`, `negated` and `piece` hold whole numbers −127 … 127, to be multiplied by the row `scale`;
/// an empty cell is 0. The rows `bias`, `least` (the least probability at which a label is answered) and
/// `list` hold decimals. A score is a logit: the softmax over a head's labels is a probability.
package struct HeadWeights: Sendable {
    package let head: Head
    package var bias: [Float]
    package var least: [Float]
    package var scale: [Float]
    /// By the name of the list.
    package var lists: [(name: String, weights: [Float])]
    /// In the order of the file.
    package var features: [(family: FeatureFamily, name: String)]
    /// A number for each label of each feature, behind one another.
    package var weights: [Int8]

    package init(
        head: Head, bias: [Float], least: [Float], scale: [Float], lists: [(name: String, weights: [Float])],
        features: [(family: FeatureFamily, name: String)], weights: [Int8]
    ) {
        self.head = head
        self.bias = bias
        self.least = least
        self.scale = scale
        self.lists = lists
        self.features = features
        self.weights = weights
    }

    package static func fileName(_ head: Head) -> String { "weights-\(head.rawValue).tsv" }

    /// The file's rows; a comment that says where they come from stands before them.
    package var text: String {
        var text = (["family", "feature"] + head.labels).joined(separator: "\t") + "\n"
        func line(_ family: String, _ feature: String, _ cells: [String]) {
            text += ([family, feature] + cells).joined(separator: "\t") + "\n"
        }
        line("bias", "", bias.map(\.description))
        line("least", "", least.map(\.description))
        line("scale", "", scale.map(\.description))
        for (name, weights) in lists { line("list", name, weights.map(\.description)) }
        let count = head.labels.count
        for (row, feature) in features.enumerated() {
            let cells = weights[(row * count)..<((row + 1) * count)]
            line(feature.family.rawValue, feature.name, cells.map { $0 == 0 ? "" : String($0) })
        }
        return text
    }
}
