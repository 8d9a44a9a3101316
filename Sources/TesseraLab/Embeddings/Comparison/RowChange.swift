/// What happened to one row between two tables.
package struct RowChange: Sendable, Equatable {
    /// The row.
    package let row: Int
    /// Its length in the first table.
    package let firstNorm: Float
    /// Its length in the second table.
    package let secondNorm: Float
    /// Share of its neighbourhood that both tables agree on, 0…1.
    package let overlap: Float
    /// The cosine of its two vectors after the second table was turned towards the first; nil when
    /// the tables cannot be turned into each other.
    package let cosine: Float?

    /// The second length in multiples of the first.
    package var normRatio: Float { firstNorm > 0 ? secondNorm / firstNorm : .infinity }

    /// Creates a change.
    package init(
        row: Int, firstNorm: Float, secondNorm: Float, overlap: Float, cosine: Float?
    ) {
        self.row = row
        self.firstNorm = firstNorm
        self.secondNorm = secondNorm
        self.overlap = overlap
        self.cosine = cosine
    }
}

/// In which order rows are listed.
package enum RowOrder: String, Sendable, CaseIterable {
    /// Those whose neighbourhood changed most come first.
    case change = "change"
    /// As in the vocabulary.
    case identifier = "identifier"
    /// By their names.
    case name = "name"
    /// The longest rows of the first table first.
    case firstNorm = "norm A"
    /// The longest rows of the second table first.
    case secondNorm = "norm B"
    /// Those that grew most first.
    case growth = "growth"

    /// The changes in this order; ties stay in the order of the vocabulary.
    package func sorted(_ changes: [RowChange], names: [String]) -> [RowChange] {
        switch self {
        case .identifier: changes.sorted { $0.row < $1.row }
        case .name: changes.sorted { (names[$0.row], $0.row) < (names[$1.row], $1.row) }
        case .change:
            changes.sorted {
                ($0.overlap, $0.cosine ?? 0, $0.row) < ($1.overlap, $1.cosine ?? 0, $1.row)
            }
        case .firstNorm: changes.sorted { (-$0.firstNorm, $0.row) < (-$1.firstNorm, $1.row) }
        case .secondNorm: changes.sorted { (-$0.secondNorm, $0.row) < (-$1.secondNorm, $1.row) }
        case .growth: changes.sorted { (-$0.normRatio, $0.row) < (-$1.normRatio, $1.row) }
        }
    }
}
