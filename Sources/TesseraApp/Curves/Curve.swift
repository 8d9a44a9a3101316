package import TesseraLab
package import TesseraTerminal

/// One metric's course, ready to be drawn at every zoom and smoothing.
///
/// What a plot needs is found without walking the course: extrema in a pyramid, averages from the
/// nearest mark. A frame costs as much after a million steps as after a thousand.
package struct Curve: Sendable {
    private var history = MetricHistory()
    private var pyramid = ExtremaPyramid()
    private var trails = Dictionary(
        uniqueKeysWithValues: Smoothing.allCases.filter { $0 != .off }.map {
            ($0, AverageTrail(over: Double($0.rawValue)))
        })

    /// A course without values.
    package init() {}

    /// Takes in what a history has beyond the one before it.
    ///
    /// - Returns: false, with nothing changed, when it is another course, not a longer one.
    package mutating func follow(_ longer: MetricHistory) -> Bool {
        guard history.isBeginning(of: longer) else { return false }
        history = longer
        pyramid.extend(over: history.values)
        for smoothing in trails.keys {
            trails[smoothing]?.extend(over: history.values, at: history.steps)
        }
        return true
    }

    /// The newest value, smoothed; nil before the first.
    package func newest(_ smoothing: Smoothing) -> Double? {
        history.values.isEmpty ? nil : value(at: history.values.count - 1, smoothing)
    }

    /// The value at a step or the last one before it, smoothed; nil before the first.
    package func value(upTo step: Int, _ smoothing: Smoothing) -> Double? {
        let next = history.steps.partitioningIndex { $0 > step }
        return next > 0 ? value(at: next - 1, smoothing) : nil
    }

    /// At most two points a bucket: the newest value, and one more for a value that is not finite.
    ///
    /// Without smoothing a point has the extremes of all values in its bucket, so no spike is lost.
    ///
    /// - Parameters:
    ///   - range: the steps that are shown; others are left out.
    ///   - buckets: dots that the plot has side by side.
    package func points(
        in range: ClosedRange<Int>, buckets: Int, _ smoothing: Smoothing
    ) -> [PlotPoint] {
        let stretches = StepBuckets(range, count: max(1, buckets)).stretches(of: history.steps)
        return stretches.flatMap { points(of: $0, smoothing) }
    }

    private func points(of stretch: Range<Int>, _ smoothing: Smoothing) -> [PlotPoint] {
        let extrema = pyramid.extrema(of: stretch, in: history.values)
        var points: [PlotPoint] = []
        if extrema.hasValue, let newest = stretch.last(where: { history.values[$0].isFinite }) {
            var point = point(at: newest, smoothing)
            if smoothing == .off {
                (point.low, point.high) = (Double(extrema.low), Double(extrema.high))
            }
            points.append(point)
        }
        if extrema.isBroken, let broken = stretch.first(where: { !history.values[$0].isFinite }) {
            points.append(PlotPoint(x: Double(history.steps[broken]), y: .nan))
        }
        return points
    }

    private func point(at index: Int, _ smoothing: Smoothing) -> PlotPoint {
        PlotPoint(x: Double(history.steps[index]), y: value(at: index, smoothing))
    }

    private func value(at index: Int, _ smoothing: Smoothing) -> Double {
        trails[smoothing]?.average(at: index, of: history.values, at: history.steps)
            ?? Double(history.values[index])
    }
}

extension MetricHistory {
    /// Whether another history goes on from here.
    ///
    /// A course that has the same first and last values at the same steps has the same ones between
    /// them: a run that is repeated from a checkpoint repeats its losses bit for bit.
    func isBeginning(of longer: MetricHistory) -> Bool {
        guard let last = steps.indices.last else { return true }
        return [0, last].allSatisfy { place in
            longer.steps.indices.contains(place) && longer.steps[place] == steps[place]
                && longer.values[place].bitPattern == values[place].bitPattern
        }
    }
}
