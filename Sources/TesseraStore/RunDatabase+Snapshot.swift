public import TesseraLab

extension RunDatabase {
    /// A run as a screen shows it: whole curves, all events, the newest pictures.
    ///
    /// What is not stored stays empty: throughput. Timings, learning rate and token counts are those
    /// of the newest moment. A run that was never closed, because its process ended, shows as
    /// stopped.
    ///
    /// - Parameter known: what was read of the run before; its curves are read on from there.
    /// - Throws: `StoreError`, or `PictureError` when a stored picture is damaged.
    public func snapshot(
        of run: String, after known: TrainingSnapshot? = nil
    ) throws -> TrainingSnapshot {
        let summary = try self.run(run)
        let events = try events(of: run)
        var snapshot = TrainingSnapshot(
            name: summary.description.name, kind: summary.description.kind,
            totalSteps: summary.description.totalSteps,
            state: Self.state(summary.state, events: events))
        snapshot.identifier = run
        snapshot.step = summary.step
        snapshot.arms = try arms(of: run, after: known, events: events, step: summary.step)
        snapshot.references = try references(of: run)
        snapshot.moments = try moments(of: run)
        if let newest = snapshot.moments.last {
            (snapshot.unitsPerStep, snapshot.unit) = (newest.unitsPerStep, newest.unit)
            (snapshot.learningRate, snapshot.steering) = (newest.learningRate, newest.steering)
            snapshot.timings = newest.timings
        }
        if let rate = summary.newest.last(where: { $0.name == .learningRate }) {
            snapshot.learningRate = rate.value
        }
        snapshot.events = events
        let previews = try newestPreviews(of: run)
        snapshot.previews =
            previews.isEmpty ? .empty(why: "this run drew no pictures") : .ready(previews)
        snapshot.tokenUsage = .empty(why: "no token counts were kept of this run")
        if let tokens = try tokens(of: run) { snapshot.tokenUsage = .ready(tokens) }
        return snapshot
    }

    /// The curves of a run up to and including a step; none when the run is unknown.
    ///
    /// - Throws: `StoreError.failed`.
    public func arms(of run: String, upTo step: Int) throws -> [ArmSnapshot] {
        Self.arms(try metrics(of: run).filter { $0.step <= step })
    }

    /// The curves of a run, read on from those that are known.
    ///
    /// A run that went on from a checkpoint may have forgotten steps: it is read as a whole.
    private func arms(
        of run: String, after known: TrainingSnapshot?, events: [RunEvent], step: Int
    ) throws -> [ArmSnapshot] {
        guard let known, step >= known.step, !known.arms.isEmpty,
            Self.sessions(events) == Self.sessions(known.events)
        else { return Self.arms(try metrics(of: run)) }
        // The last step again: what is held out is measured after the losses of its step.
        return Self.arms(try metrics(of: run, from: known.step), after: known.arms)
    }

    private static func sessions(_ events: [RunEvent]) -> Int {
        events.count { $0.kind == .resumed || $0.kind == .started }
    }

    private static func state(_ stored: String, events: [RunEvent]) -> TrainingState {
        switch stored {
        case "finished": .finished
        case "failed": .failed(events.last { $0.kind == .failed }?.text ?? "The run failed.")
        default: .stopped
        }
    }

    private static func arms(
        _ metrics: [MetricRecord], after known: [ArmSnapshot] = []
    ) -> [ArmSnapshot] {
        var arms = known
        var places = Dictionary(
            uniqueKeysWithValues: known.enumerated().map { ($1.name, $0) })
        for metric in metrics {
            let place = places[metric.arm] ?? arms.count
            if place == arms.count {
                places[metric.arm] = place
                arms.append(ArmSnapshot(name: metric.arm))
            }
            if let last = arms[place].histories[metric.name]?.steps.last, last >= metric.step {
                continue
            }
            arms[place].histories[metric.name, default: MetricHistory()]
                .append(metric.value, at: metric.step)
        }
        return arms
    }
}
