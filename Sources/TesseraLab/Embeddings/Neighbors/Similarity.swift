/// How near two vectors are; a larger score is nearer whatever the measure.
package enum Similarity: String, Sendable, CaseIterable {
    /// The cosine of the angle between them, −1…1.
    case cosine = "cosine"
    /// Their inner product: lengths count.
    case product = "dot"
    /// Their distance, as a score with the opposite sign.
    case distance = "distance"

    /// The score of two vectors by their inner product and their lengths.
    package func score(product: Float, _ length: Float, _ otherLength: Float) -> Float {
        switch self {
        case .cosine:
            let lengths = length * otherLength
            return lengths > 0 ? product / lengths : 0
        case .product: return product
        case .distance:
            let square = length * length + otherLength * otherLength - 2 * product
            return -max(0, square).squareRoot()
        }
    }

    /// The number that people read: distances are positive.
    package func figure(_ score: Float) -> Float { self == .distance ? abs(score) : score }
}
