/// How many items have which length, in bins of one whole width.
package struct LengthHistogram: Sendable, Equatable {
    /// Items by bin, from the shortest to the longest.
    package let counts: [Int]
    /// The shortest length of the first bin.
    package let start: Int
    /// Lengths that share a bin.
    package let width: Int
    /// All lengths in order.
    private let sorted: [Int]

    /// Sorts lengths into at most so many bins.
    ///
    /// - Precondition: `bins` is positive, and no length is negative.
    package init(_ lengths: [Int], bins: Int) {
        precondition(bins > 0, "LengthHistogram: \(bins) bins, needs at least 1")
        sorted = lengths.sorted()
        let (least, most) = (sorted.first ?? 0, sorted.last ?? 0)
        precondition(least >= 0, "LengthHistogram: a length of \(least)")
        let width = Self.width(least, most, bins: bins)
        let start = least / width * width
        var counts = [Int](repeating: 0, count: lengths.isEmpty ? 0 : (most - start) / width + 1)
        for length in lengths { counts[(length - start) / width] += 1 }
        (self.counts, self.start, self.width) = (counts, start, width)
    }

    /// Number of items.
    package var count: Int { sorted.count }
    /// The shortest length; 0 without items.
    package var least: Int { sorted.first ?? 0 }
    /// The longest length; 0 without items.
    package var most: Int { sorted.last ?? 0 }
    /// The mean length; 0 without items.
    package var mean: Double {
        sorted.isEmpty ? 0 : Double(sorted.reduce(0, +)) / Double(sorted.count)
    }

    /// The least length that this share of the items does not exceed; 0 without items.
    package func quantile(_ share: Double) -> Int {
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[max(0, min(sorted.count - 1, rank - 1))]
    }

    /// The lengths of a bin.
    package func lengths(of bin: Int) -> ClosedRange<Int> {
        start + bin * width...start + (bin + 1) * width - 1
    }

    /// The least width whose bins, which begin at its multiples, are few enough.
    private static func width(_ least: Int, _ most: Int, bins: Int) -> Int {
        var width = max(1, (most - least) / bins)
        while most / width - least / width + 1 > bins { width += 1 }
        return width
    }
}
