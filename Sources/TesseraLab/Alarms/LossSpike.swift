/// The objective stands far above its newest values, measured in their own spread.
///
/// The middle and the spread are the median and the median distance from it over the last 64
/// values, so that earlier spikes hide no later one (the robust z-score of Iglewicz & Hoaglin
/// 1993). Steep learning at the start only ever lowers the loss and is no spike.
struct LossSpike: AlarmRule {
    static let word = "SPIKE"

    private static let window = 64  // values
    private static let least = 32  // values before anything is said
    private static let threshold: Float = 8  // spreads
    private static let memory = 50  // steps that the alarm stays after a spike
    /// The median distance of normal noise times this is its standard deviation.
    private static let normal: Float = 1.4826

    private let metric: MetricName
    private var recent: [Float] = []
    private var found: (step: Int, finding: AlarmFinding)?

    init?(_ metric: MetricName, in run: AlarmedRun) {
        guard AlarmCatalog.objectives.contains(metric) else { return nil }
        self.metric = metric
    }

    mutating func add(_ value: Float, at step: Int) -> AlarmFinding? {
        if value.isFinite {
            if let distance = distance(of: value), distance > Self.threshold {
                found = (step, finding(value, distance, at: step))
            }
            recent.append(value)
            if recent.count > Self.window { recent.removeFirst() }
        }
        if let found, step - found.step > Self.memory { self.found = nil }
        return found?.finding
    }

    /// Spreads between a value and the middle of those before it.
    private func distance(of value: Float) -> Float? {
        guard recent.count >= Self.least else { return nil }
        let middle = Self.median(recent)
        let spread = Self.normal * Self.median(recent.map { ($0 - middle).magnitude })
        // Courses that hardly vary must not cry at the last digit.
        return (value - middle) / max(spread, 0.005 * middle.magnitude, 1e-6)
    }

    private func finding(_ value: Float, _ distance: Float, at step: Int) -> AlarmFinding {
        AlarmFinding(
            cause: "\(metric.words) jumped to \(value.short) at step \(step), "
                + "\(Int(distance)) spreads above its last \(recent.count) values",
            advice: "wait whether it comes back; if spikes repeat, lower the learning rate")
    }

    private static func median(_ values: [Float]) -> Float { values.sorted()[values.count / 2] }
}
