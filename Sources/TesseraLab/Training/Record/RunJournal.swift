/// What a run remembers of itself: curves and events for the screen, records for the store.
struct RunJournal {
    private(set) var arms: [ArmSnapshot]
    private(set) var events: [RunEvent] = []

    private let run: String
    private let recorder: any RunRecorder
    private var pending: [MetricRecord] = []

    /// - Parameter arms: the curves so far, empty for a new run.
    init(run: String, recorder: any RunRecorder, arms: [ArmSnapshot]) {
        self.run = run
        self.recorder = recorder
        self.arms = arms
    }

    mutating func add(_ metrics: [MetricRecord]) {
        for metric in metrics {
            guard let arm = arms.firstIndex(where: { $0.name == metric.arm }) else { continue }
            // A run that is resumed at its last step measures again what it knows.
            let last = arms[arm].histories[metric.name]?.steps.last
            if let last, last >= metric.step { continue }
            // In place: a copy of the curve for each value would grow with the square of the run.
            arms[arm].histories[metric.name, default: MetricHistory()]
                .append(metric.value, at: metric.step)
        }
        pending += metrics
    }

    mutating func add(_ event: RunEvent) throws {
        events.append(event)
        try recorder.record(event, in: run)
    }

    func add(_ previews: [Preview]) throws { try recorder.record(previews, in: run) }

    /// Writes the waiting measurements and the run's state.
    mutating func flush(state: String, step: Int) throws {
        if !pending.isEmpty { try recorder.record(pending, in: run) }
        pending.removeAll(keepingCapacity: true)
        try recorder.update(state: state, step: step, of: run)
    }
}
