package import TesseraLab

/// All curves of a run, extended by what each snapshot adds.
package struct CurveBook: Sendable {
    private var names: [String] = []
    private var arms: [[MetricName: Curve]] = []
    private var gaps: [MetricName: GapTrail] = [:]
    private var pairs: [MetricName: (course: PairedCourse, curve: Curve)] = [:]

    /// The curves of a snapshot.
    package init(_ snapshot: TrainingSnapshot) { follow(snapshot) }

    /// Takes in what is new; curves of another run replace those that are there.
    package mutating func follow(_ snapshot: TrainingSnapshot) {
        if names != snapshot.arms.map(\.name) || !extend(by: snapshot.arms) {
            names = snapshot.arms.map(\.name)
            arms = names.map { _ in [:] }
            (gaps, pairs) = ([:], [:])
            _ = extend(by: snapshot.arms)
        }
        guard snapshot.arms.count == 2 else { return }
        for (metric, first) in snapshot.arms[0].histories {
            guard let second = snapshot.arms[1].histories[metric] else { continue }
            gaps[metric, default: GapTrail(over: Double(Smoothing.medium.rawValue))]
                .follow(first, second)
            var pair = pairs.removeValue(forKey: metric) ?? (PairedCourse(), Curve())
            pair.course.follow(first, second)
            _ = pair.curve.follow(pair.course.history)
            pairs[metric] = pair
        }
    }

    /// The course of a metric; nil where an arm has none.
    package func curve(_ metric: MetricName, arm: Int) -> Curve? {
        arms.indices.contains(arm) ? arms[arm][metric] : nil
    }

    /// The second arm minus the first at every step that both have; nil where there is none.
    package func difference(_ metric: MetricName) -> Curve? {
        pairs[metric].flatMap { $0.course.history.count > 0 ? $0.curve : nil }
    }

    /// The distance of two arms; nil where there is nothing to compare.
    package func gap(_ metric: MetricName) -> ArmGap? { gaps[metric]?.gap }

    /// False when a history is no continuation of the one that is known.
    private mutating func extend(by snapshots: [ArmSnapshot]) -> Bool {
        for (arm, snapshot) in snapshots.enumerated() {
            for (metric, history) in snapshot.histories {
                guard arms[arm][metric, default: Curve()].follow(history) else { return false }
            }
        }
        return true
    }
}
