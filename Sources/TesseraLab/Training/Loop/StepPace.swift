/// The speed of a run, from the durations of its last steps.
struct StepPace {
    private static let window = 64

    private var durations: [Double] = []
    private var timings: [StepTimings] = []
    private var units = 0
    private var unit = ""

    /// Adds a step that took `duration` seconds, without pauses, previews and checkpoints.
    mutating func add(_ report: StepReport, duration: Double) {
        (units, unit) = (report.units, report.unit)
        durations.append(duration)
        timings.append(report.timings)
        if durations.count > Self.window {
            durations.removeFirst()
            timings.removeFirst()
        }
    }

    /// Units per second at the median step.
    var throughput: Throughput? {
        guard let median = Self.median(durations), median > 0 else { return nil }
        return Throughput(perSecond: Double(units) / median, unit: unit)
    }

    /// The time for `steps` more steps; the spread comes from the quartiles of the last ones.
    func remaining(steps: Int) -> RemainingTime? {
        guard durations.count >= 8, let median = Self.median(durations) else { return nil }
        let sorted = durations.sorted()
        let quartiles = sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]
        return RemainingTime(seconds: median * Double(steps), spread: quartiles * Double(steps) / 2)
    }

    /// The median of each phase.
    var medianTimings: StepTimings {
        var result = StepTimings()
        for phase in StepTimings.phases {
            result[keyPath: phase] = Self.median(timings.map { $0[keyPath: phase] }) ?? 0
        }
        return result
    }

    private static func median(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
}

extension StepTimings {
    /// The phases of a step, in order.
    static var phases: [WritableKeyPath<StepTimings, Double>] {
        [\.loading, \.forward, \.backward, \.optimizer, \.reporting]
    }
}
