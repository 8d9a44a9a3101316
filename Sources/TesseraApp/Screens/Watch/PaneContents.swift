import TesseraLab

/// What the panes show, in the five states of the contract, where the snapshot leaves it open.
extension TrainingSnapshot {
    /// What one chart shows.
    ///
    /// - Parameter isFirst: true for the chart that says what a run waits for.
    func curves(of subject: ChartSubject, isFirst: Bool) -> PaneContent<ChartSubject> {
        arms.contains { $0.histories[subject.metric]?.steps.isEmpty == false }
            ? .ready(subject) : .empty(why: isFirst ? waitingText : "waiting for step 1")
    }

    /// The newest figures.
    var figures: PaneContent<TrainingSnapshot> {
        hasCurves ? .ready(self) : .empty(why: "waiting for step 1")
    }

    /// The time of a step by phase.
    var phases: PaneContent<StepTimings> {
        timings.total > 0 ? .ready(timings) : .empty(why: "measured from the first step on")
    }

    private var waitingText: String {
        if case .preparing(let phrase) = state { return "waiting for step 1: \(phrase)" }
        return isLive ? "no value yet" : "no value was measured"
    }
}
