import Glibc

/// How often each identifier of a vocabulary occurs.
public struct Unigrams: Sendable, Equatable {
    /// Occurrences by identifier.
    public private(set) var counts: [Int]
    /// All occurrences together.
    public private(set) var total = 0

    /// Starts with nothing counted.
    public init(vocabulary: Int) { counts = Array(repeating: 0, count: vocabulary) }

    /// Counts a stream.
    public init(_ ids: [Int32], vocabulary: Int) {
        self.init(vocabulary: vocabulary)
        add(ids)
    }

    /// Counts more; identifiers outside the vocabulary are left out.
    public mutating func add(_ ids: some Sequence<Int32>, by amount: Int = 1) {
        for id in ids where counts.indices.contains(Int(id)) {
            counts[Int(id)] += amount
            total += amount
        }
    }

    /// −Σ p ln p in nats; 0 when nothing was counted.
    public var entropy: Float {
        guard total > 0 else { return 0 }
        return Float(
            -counts.lazy.filter { $0 > 0 }.reduce(0.0) { sum, count in
                let share = Double(count) / Double(total)
                return sum + share * log(share)
            })
    }

    /// Identifiers that occurred, the most frequent first, ties by identifier.
    public var ranked: [Int] {
        counts.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$0], $1) > (counts[$1], $0) }
    }
}
