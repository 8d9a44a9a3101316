/// A sum of rows, such as `_king - _man + _woman`.
///
/// Names and signs stand apart, for names may hold signs themselves.
package struct VectorExpression: Sendable, Equatable {
    /// One row with its sign.
    package struct Term: Sendable, Equatable {
        /// The row.
        package let row: Int
        /// True when it is taken away.
        package let isNegative: Bool
    }

    /// The terms from left to right.
    package let terms: [Term]

    /// Reads an expression.
    ///
    /// - Throws: `VectorExpressionError`.
    package init(_ text: String, in vocabulary: EmbeddingVocabulary) throws(VectorExpressionError) {
        var terms: [Term] = []
        var sign: String?
        for word in text.split(separator: " ").map(String.init) {
            if word == "+" || word == "-" {
                if let sign { throw .missingName(after: sign) }
                sign = word
                continue
            }
            guard sign != nil || terms.isEmpty else { throw .missingSign(before: word) }
            terms.append(
                Term(row: try Self.row(word, in: vocabulary), isNegative: sign == "-"))
            sign = nil
        }
        if let sign { throw .missingName(after: sign) }
        guard !terms.isEmpty else { throw .empty }
        self.terms = terms
    }

    /// The sum of the terms' rows, each scaled to length 1 so that long rows do not drown others.
    package func vector(in table: EmbeddingTable) -> [Float] {
        var sum = [Float](repeating: 0, count: table.width)
        for term in terms {
            for (column, value) in table.unitRow(term.row).enumerated() {
                sum[column] += term.isNegative ? -value : value
            }
        }
        return sum
    }

    /// The rows nearest to the sum, without its own terms.
    package func neighbors(
        in table: EmbeddingTable, among rows: [Int], count: Int, by similarity: Similarity
    ) -> [Neighbor] {
        table.neighbors(
            of: vector(in: table), among: rows, excluding: Set(terms.map(\.row)), count: count,
            by: similarity)
    }

    /// A name as it is written, or with the space before it that most words begin with.
    private static func row(
        _ name: String, in vocabulary: EmbeddingVocabulary
    ) throws(VectorExpressionError) -> Int {
        if let row = vocabulary.row(named: name) ?? vocabulary.row(named: "_" + name) {
            return row
        }
        throw .unknown(name, nearest: NearestName.of(name, among: vocabulary.names))
    }
}

/// Why an expression cannot be read, as one sentence.
package enum VectorExpressionError: Error, Equatable, CustomStringConvertible {
    /// Nothing was written.
    case empty
    /// No row has this name.
    case unknown(String, nearest: String?)
    /// A sign has nothing to work on.
    case missingName(after: String)
    /// Two names stand beside each other.
    case missingSign(before: String)

    /// The sentence.
    package var description: String {
        switch self {
        case .empty: "write names with + or - between them, such as _red - _blue + _green"
        case .unknown(let name, let nearest):
            "no row is called \(name)" + (nearest.map { "; did you mean \($0)?" } ?? "")
        case .missingName(let sign): "a name is missing after \(sign)"
        case .missingSign(let name): "write + or - before \(name)"
        }
    }
}
