/// The lowest and the highest of some values, and whether one of them is no number.
package struct Extrema: Equatable, Sendable {
    /// The lowest finite value; infinity where there is none.
    package private(set) var low = Float.infinity
    /// The highest finite value; −infinity where there is none.
    package private(set) var high = -Float.infinity
    /// True when a value among them is not finite.
    package private(set) var isBroken = false

    /// The extrema of no values.
    package init() {}

    /// Those of one value.
    package init(_ value: Float) {
        if value.isFinite { (low, high) = (value, value) } else { isBroken = true }
    }

    /// True when a value among them is finite.
    package var hasValue: Bool { low <= high }

    /// Takes in the extrema of more values.
    package mutating func join(_ other: Extrema) {
        low = min(low, other.low)
        high = max(high, other.high)
        isBroken = isBroken || other.isBroken
    }
}

/// The extrema of any stretch of a growing series, without walking it.
///
///     level 1   |           64 values           | …
///     level 0   |8  |8  |8  |8  |8  |8  |8  |8  | …
///     values    ········································
///
/// A bucket joins eight of the level below. Only whole buckets are kept, so one that is there never
/// changes: a new value costs an eighth of a bucket, and a stretch is a few buckets of each level,
/// O(log n) in all.
package struct ExtremaPyramid: Equatable, Sendable {
    private static let fan = 8
    private var levels: [[Extrema]] = []

    /// A pyramid over no values.
    package init() {}

    /// Takes in the values that came since the last call.
    ///
    /// - Precondition: `values` begins with those that were taken in before.
    package mutating func extend(over values: [Float]) {
        grow(level: 0, from: values.count) { Extrema(values[$0]) }
        var level = 1
        while levels[level - 1].count >= Self.fan {
            let below = levels[level - 1]
            grow(level: level, from: below.count) { below[$0] }
            level += 1
        }
    }

    /// The extrema of a stretch of the values that the pyramid was built over.
    package func extrema(of range: Range<Int>, in values: [Float]) -> Extrema {
        var found = Extrema()
        var (first, last) = (range.lowerBound, range.upperBound)
        // Of every level what stands beside the whole buckets above it; those are left to it.
        for level in -1..<levels.count where first < last {
            let (start, end) = ((first + Self.fan - 1) / Self.fan, last / Self.fan)
            let isWhole = start < end && level + 1 < levels.count
            let edges =
                isWhole
                ? [first..<start * Self.fan, end * Self.fan..<last] : [first..<last]
            for index in edges.joined() {
                found.join(level < 0 ? Extrema(values[index]) : levels[level][index])
            }
            (first, last) = isWhole ? (start, end) : (0, 0)
        }
        return found
    }

    private mutating func grow(level: Int, from count: Int, _ element: (Int) -> Extrema) {
        if level == levels.count { levels.append([]) }
        while (levels[level].count + 1) * Self.fan <= count {
            let first = levels[level].count * Self.fan
            var bucket = Extrema()
            for index in first..<first + Self.fan { bucket.join(element(index)) }
            levels[level].append(bucket)
        }
    }
}
