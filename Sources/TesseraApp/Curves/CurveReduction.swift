package import TesseraTerminal

/// Fits a curve of any length to the dots of a plot without losing a spike.
package enum CurveReduction {
    /// At most two points a bucket: the newest value with the extremes of its bucket, and one
    /// more for a value that is not finite.
    ///
    /// - Parameters:
    ///   - steps: places on the horizontal axis, increasing.
    ///   - values: one value per step.
    ///   - range: the steps that are shown; others are left out.
    ///   - buckets: dots that the plot has side by side.
    package static func points(
        steps: [Int], values: [Double], in range: ClosedRange<Int>, buckets: Int
    ) -> [PlotPoint] {
        precondition(
            steps.count == values.count,
            "CurveReduction.points: \(steps.count) steps, \(values.count) values")
        let first = steps.partitioningIndex { $0 >= range.lowerBound }
        let last = steps.partitioningIndex { $0 > range.upperBound }
        guard last - first > max(1, buckets) else {
            return (first..<last).map { PlotPoint(x: Double(steps[$0]), y: values[$0]) }
        }
        // Whole numbers decide, so that a step lies in one bucket only, whatever rounding does.
        let span = range.upperBound - range.lowerBound + 1
        func bucket(_ step: Int) -> Int { (step - range.lowerBound) * max(1, buckets) / span }
        var points: [PlotPoint] = []
        var start = first
        while start < last {
            let current = bucket(steps[start])
            let end = steps[start..<last].partitioningIndex { bucket($0) > current }
            append(steps[start..<end], values[start..<end], to: &points)
            start = end
        }
        return points
    }

    private static func append(
        _ steps: ArraySlice<Int>, _ values: ArraySlice<Double>, to points: inout [PlotPoint]
    ) {
        var newest: Int?
        var broken: Int?
        var low = Double.infinity
        var high = -Double.infinity
        for index in values.indices {
            let value = values[index]
            guard value.isFinite else {
                broken = broken ?? index
                continue
            }
            newest = index
            low = min(low, value)
            high = max(high, value)
        }
        if let newest {
            points.append(
                PlotPoint(x: Double(steps[newest]), y: values[newest], low: low, high: high))
        }
        if let broken { points.append(PlotPoint(x: Double(steps[broken]), y: .nan)) }
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
