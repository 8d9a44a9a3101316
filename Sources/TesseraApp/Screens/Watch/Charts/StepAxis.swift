import TesseraLab
import TesseraTerminal

/// What the horizontal axis of the charts counts.
enum StepAxis: String, CaseIterable, Sendable {
    case steps, tokens, time

    /// The axis that the key chooses after this one, of those that a run can tell.
    func next(_ snapshot: TrainingSnapshot) -> StepAxis {
        let all = Self.allCases
        let place = all.firstIndex(of: self) ?? 0
        let others = (1...all.count).map { all[(place + $0) % all.count] }
        return others.first { StepScale($0, snapshot) != nil } ?? .steps
    }
}

/// Steps as places on a horizontal axis; values are left alone, whichever axis is chosen.
struct StepScale: Equatable, Sendable {
    /// What stands at the end of the axis.
    let label: String
    /// Known places, increasing in both; between them the axis runs straight.
    private let knots: [SIMD2<Double>]

    /// The axis of a run; nil where the run kept nothing that would tell it.
    init?(_ axis: StepAxis, _ snapshot: TrainingSnapshot) {
        switch axis {
        case .steps: (label, knots) = ("step", Self.line(1))
        case .tokens:
            guard snapshot.unitsPerStep > 0 else { return nil }
            label = snapshot.unit == "img" ? "images" : "tokens"
            knots = Self.line(Double(snapshot.unitsPerStep))
        case .time:
            let seconds = Self.seconds(snapshot)
            guard let last = seconds.last, last.y > 0 else { return nil }
            let unit = Self.unit(last.y)
            label = unit.name
            knots = seconds.map { SIMD2($0.x, $0.y / unit.seconds) }
        }
    }

    /// The axis of a run, or that of the steps where the run kept nothing that would tell it.
    init(fitting axis: StepAxis, _ snapshot: TrainingSnapshot) {
        if let scale = StepScale(axis, snapshot) {
            self = scale
        } else {
            (label, knots) = ("step", Self.line(1))
        }
    }

    /// The place of a step; beyond the last knot the axis goes on as it ran before it.
    func place(of step: Double) -> Double {
        let next = knots.partitioningIndex { $0.x > step }
        let end = max(1, min(knots.count - 1, next))
        let (low, high) = (knots[end - 1], knots[end])
        return low.y + (high.y - low.y) * (step - low.x) / (high.x - low.x)
    }

    private static func line(_ slope: Double) -> [SIMD2<Double>] { [SIMD2(0, 0), SIMD2(1, slope)] }

    /// When the steps were done of which that was kept.
    private static func seconds(_ snapshot: TrainingSnapshot) -> [SIMD2<Double>] {
        var knots = [SIMD2(0.0, 0.0)]
        for moment in snapshot.moments where Double(moment.step) > knots[knots.count - 1].x {
            knots.append(SIMD2(Double(moment.step), max(knots[knots.count - 1].y, moment.seconds)))
        }
        let now = SIMD2(Double(snapshot.step), snapshot.seconds)
        let last = knots[knots.count - 1]
        if now.x > last.x, now.y > last.y { knots.append(now) }
        return knots
    }

    private static func unit(_ seconds: Double) -> (name: String, seconds: Double) {
        if seconds < 120 { return ("s", 1) }
        return seconds < 7200 ? ("min", 60) : ("h", 3600)
    }
}
