/// A range of steps in equal parts, one for each dot that a plot has side by side.
struct StepBuckets {
    private let range: ClosedRange<Int>
    private let count: Int

    /// Divides a range.
    init(_ range: ClosedRange<Int>, count: Int) {
        self.range = range
        self.count = count
    }

    /// The places of the steps that share a bucket, bucket by bucket; every step has its own where
    /// there are no more of them than buckets.
    ///
    /// - Parameter steps: increasing.
    func stretches(of steps: [Int]) -> [Range<Int>] {
        let first = steps.partitioningIndex { $0 >= range.lowerBound }
        let last = steps.partitioningIndex { $0 > range.upperBound }
        guard last - first > count else { return (first..<last).map { $0..<$0 + 1 } }
        var stretches: [Range<Int>] = []
        var start = first
        while start < last {
            let current = bucket(of: steps[start])
            let end = steps[start..<last].partitioningIndex { bucket(of: $0) > current }
            stretches.append(start..<end)
            start = end
        }
        return stretches
    }

    /// Whole numbers decide, so that a step lies in one bucket only, whatever rounding does.
    private func bucket(of step: Int) -> Int {
        (step - range.lowerBound) * count / (range.upperBound - range.lowerBound + 1)
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element meets a condition that, once met, stays met; binary search.
    func partitioningIndex(where isMet: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isMet(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
