import Foundation
import SuaraText

/// Learns the weights of one head.
///
/// The sentiment is learned for two domains at once: texts about the city's services, and any others
/// (reviews, tweets), which are many more but say "cepat" of a meal. Each domain's weights are a shared part
/// and a part of its own (Daumé 2007, Frustratingly Easy Domain Adaptation); while a text is read, the head
/// `domain` says how much of each it gets.
struct HeadTrainer: Sendable {
    struct Settings: Sendable {
        /// C of the support vector machine.
        var strength: Float
        /// A label's own rows count their frequency to the power of minus this: 0 leaves them as they are, 1
        /// makes all labels count the same.
        var balance: Float
        /// What rows count that are not the city's.
        var general: Float = 1
        /// At most so many features are kept, the heaviest.
        var features: Int
        /// Below this probability no label is answered.
        var least: Float

        static func standard(_ head: Head) -> Settings {
            switch head {
            case .sentiment, .generalSentiment: Settings(strength: 0.6, balance: 1, general: 0.5, features: 40_000, least: 0.4)
            case .domain: Settings(strength: 0.3, balance: 0.5, features: 8_000, least: 0)
            case .topic: Settings(strength: 0.5, balance: 1, general: 0.05, features: 25_000, least: 0.15)
            case .kind: Settings(strength: 0.3, balance: 1, features: 12_000, least: 0.3)
            case .urgency: Settings(strength: 0.3, balance: 1, features: 8_000, least: 0)
            case .element: Settings(strength: 0.3, balance: 1, features: 12_000, least: 0.2)
            case .abusive: Settings(strength: 0.3, balance: 1, features: 5_000, least: 0)
            }
        }
    }

    let head: Head
    var settings: Settings
    private let catalogue: FeatureCatalogue
    private let rows: [LabelledRow]
    private let features: [[(column: Int32, value: Float)]]
    /// The right label of each row.
    private let labels: [Int]

    /// - Parameter features: of `rows`, in the same order.
    init(_ head: Head, _ settings: Settings, rows: [LabelledRow], features: [[(column: Int32, value: Float)]], catalogue: FeatureCatalogue)
    {
        self.head = head
        self.settings = settings
        let labelled = rows.indices.filter { rows[$0].label(head) != nil }
        self.rows = labelled.map { rows[$0] }
        self.catalogue = catalogue
        self.features = labelled.map { features[$0] }
        labels = labelled.map { head.labels.firstIndex(of: rows[$0].label(head)!)! }
    }

    /// Learns from all rows, and makes margins probabilities by what a model says of rows that it has not seen.
    func train() -> HeadWeights {
        let calibration = Calibration(unseen(), labels: head.labels.count)
        return weights(fit(Array(rows.indices)), calibration)
    }

    // MARK: - Fitting

    private var isShared: Bool { head == .sentiment || head == .generalSentiment }

    /// The columns of one domain come behind the shared ones, the other's behind those.
    private func matrix(_ used: [Int]) -> SparseRows {
        let width = Int32(catalogue.entries.count)
        var matrix = SparseRows()
        for row in used {
            guard isShared else {
                matrix.append(features[row])
                continue
            }
            let own = rows[row].isCity ? width : 2 * width + 1
            let ownBias = (column: own + width, value: Float(1))
            matrix.append(features[row] + features[row].map { (column: $0.column + own, value: $0.value) } + [ownBias])
        }
        return matrix
    }

    /// One machine for each label.
    private func fit(_ used: [Int]) -> [SupportVectorMachine] {
        let matrix = matrix(used)
        let weights = used.map { rows[$0].weight * (rows[$0].isCity ? 1 : settings.general) }
        let total = weights.reduce(0, +)
        return head.labels.indices.map { label in
            let isPositive = used.map { labels[$0] == label }
            let mine = zip(weights, isPositive).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
            let factor = mine > 0 ? powf(total / (Float(head.labels.count) * mine), settings.balance) : 1
            return SupportVectorMachine(
                matrix, isPositive: isPositive, costs: zip(weights, isPositive).map { settings.strength * $0 * ($1 ? factor : 1) },
                columns: catalogue.entries.count * (isShared ? 3 : 1) + (isShared ? 2 : 0))
        }
    }

    // MARK: - Unseen rows

    /// The margins of the rows that the head will be asked about, by models that have not seen them: of the
    /// city's rows, by models that have not seen their voice.
    func unseen(folds: Int = 3) -> [Calibration.Unseen] {
        let voices = Set(rows.filter(\.isCity).map(\.voice)).sorted()
        func fold(_ row: Int) -> Int { rows[row].isCity ? voices.firstIndex(of: rows[row].voice)! % folds : row % folds }
        func isAsked(_ row: Int) -> Bool {
            switch head {
            case .generalSentiment: !rows[row].isCity && rows[row].weight == 1
            case .domain: true
            default: rows[row].isCity
            }
        }
        return (0..<folds).flatMap { held -> [Calibration.Unseen] in
            let machines = fit(rows.indices.filter { fold($0) != held })
            let asked = rows.indices.filter { fold($0) == held && isAsked($0) }
            let matrix = matrix(asked)
            return asked.enumerated().map { index, row in
                Calibration.Unseen(margins: machines.map { $0.score(index, of: matrix) }, label: labels[row])
            }
        }
    }

    // MARK: - Weights for the file

    /// The part of the weights that the head's domain has.
    private func domainWeights(_ machine: SupportVectorMachine) -> (weights: [Float], bias: Float) {
        let width = catalogue.entries.count
        guard isShared else { return (Array(machine.weights[..<width]), machine.weights[width]) }
        let own = head == .sentiment ? width : 2 * width + 1
        let sums = (0..<width).map { machine.weights[$0] + machine.weights[own + $0] }
        return (sums, machine.weights[own + width] + machine.weights[machine.weights.count - 1])
    }

    private func weights(_ machines: [SupportVectorMachine], _ calibration: Calibration) -> HeadWeights {
        let parts = machines.map(domainWeights)
        let count = head.labels.count
        func weight(_ column: Int, _ label: Int) -> Float {
            parts[label].weights[column] * catalogue.entries[column].scale * calibration.scale
        }
        func name(_ column: Int) -> (String, String) { (catalogue.entries[column].family.rawValue, catalogue.entries[column].name) }
        let columns = catalogue.entries.indices
        let lists = columns.filter { catalogue.entries[$0].family == .list }.sorted { name($0) < name($1) }
        // The heaviest by what they are worth in training.
        let kept = columns.filter { catalogue.entries[$0].family != .list }
            .map { column in (column, parts.map { $0.weights[column].magnitude }.max() ?? 0) }.filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(settings.features).map(\.0).sorted { name($0) < name($1) }
        let scale = (0..<count).map { label in max((kept.map { weight($0, label).magnitude }.max() ?? 0) / 127, 1e-9) }
        return HeadWeights(
            head: head, bias: parts.enumerated().map { $1.bias * calibration.scale + calibration.offsets[$0] },
            least: scale.map { _ in settings.least }, scale: scale,
            lists: lists.map { column in (catalogue.entries[column].name, (0..<count).map { weight(column, $0) }) },
            features: kept.map { (catalogue.entries[$0].family, catalogue.entries[$0].name) },
            weights: kept.flatMap { column in (0..<count).map { Int8((weight(column, $0) / scale[$0]).rounded()) } })
    }
}
