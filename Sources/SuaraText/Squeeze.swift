/// Undoes letters held for emphasis: `mantaaap`, `bagusss`.
enum Squeeze {
    /// What a word with a run of three or more equal letters may have been, the likelier form first: those
    /// runs cut to two, then every run cut to one. Empty where there is no such run, for numbers, and for
    /// one letter alone (`III` is a numeral).
    static func candidates(_ word: String) -> [String] {
        let runs = Self.runs(word)
        guard runs.count > 1, runs.contains(where: { $0.count >= 3 && !$0.isDigit }) else { return [] }
        return [joined(runs, longest: 2), joined(runs, longest: 1)]
    }

    private struct Run {
        let scalar: Unicode.Scalar
        var count: Int
        var isDigit: Bool { ("0"..."9").contains(scalar) }
    }

    private static func runs(_ word: String) -> [Run] {
        var runs: [Run] = []
        for scalar in word.unicodeScalars {
            if runs.last?.scalar == scalar { runs[runs.count - 1].count += 1 } else { runs.append(Run(scalar: scalar, count: 1)) }
        }
        return runs
    }

    private static func joined(_ runs: [Run], longest: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for run in runs {
            let count = run.isDigit ? run.count : min(run.count, longest)
            scalars.append(contentsOf: repeatElement(run.scalar, count: count))
        }
        return String(scalars)
    }
}
