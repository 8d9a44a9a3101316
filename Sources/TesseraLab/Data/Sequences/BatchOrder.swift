import TesseraTensor

/// Which items of a finite collection make up each batch: a new permutation every epoch.
///
/// The order is a pure function of (seed, step), so a resumed run meets the same batches.
public struct BatchOrder: Sendable {
    private let seed: UInt64
    private let count: Int
    private let batch: Int
    private var epoch = -1
    private var permutation: [Int] = []

    /// Creates the order of `count` items in batches.
    ///
    /// - Precondition: both are positive.
    public init(seed: UInt64, count: Int, batch: Int) {
        precondition(count > 0 && batch > 0, "order of \(count) items in batches of \(batch)")
        self.seed = seed
        self.count = count
        self.batch = batch
    }

    /// The items of the batch at a step, counted from 0.
    public mutating func items(at step: Int) -> [Int] {
        (step * batch..<(step + 1) * batch).map { item(at: $0) }
    }

    private mutating func item(at position: Int) -> Int {
        if position / count != epoch {
            epoch = position / count
            var random = RandomSource(seed: seed, purpose: "order of epoch", index: UInt64(epoch))
            permutation = random.permutation(of: count)
        }
        return permutation[position % count]
    }
}
