/// What became of each item of a batch, in the batch's order.
package struct RecordOutcome: Hashable, Sendable {
    package enum Fate: Hashable, Sendable {
        /// Never seen before.
        case inserted
        /// Known, with other content: the old text became a revision.
        case revised
        /// Known, with the same content: nothing was written.
        case duplicate
        /// Known, with other content, and not to be revised: nothing was written.
        case conflicting
    }

    package struct Row: Hashable, Sendable {
        package var id: Int64
        package var fate: Fate
        /// From 1; grows with each edit.
        package var revision: Int
    }

    package var rows: [Row] = []

    package func count(_ fate: Fate) -> Int { rows.count { $0.fate == fate } }
}

/// What another text under a known identity means.
package enum KnownIdentity: Hashable, Sendable {
    /// The citizen edited it at the source.
    case isEdit
    /// Somebody used an idempotency key twice.
    case isConflict
}
