public import TesseraLab

extension RunDatabase {
    /// A run as a screen shows it: whole curves, all events, the newest pictures.
    ///
    /// What is not stored stays empty: throughput and references. Timings, learning rate and token counts
    /// are those of the newest moment. A run that was never
    /// closed, because its process ended, shows as stopped.
    ///
    /// - Throws: `StoreError`, or `PictureError` when a stored picture is damaged.
    public func snapshot(of run: String) throws -> TrainingSnapshot {
        let summary = try self.run(run)
        let events = try events(of: run)
        var snapshot = TrainingSnapshot(
            name: summary.description.name, kind: summary.description.kind,
            totalSteps: summary.description.totalSteps,
            state: Self.state(summary.state, events: events))
        snapshot.identifier = run
        snapshot.step = summary.step
        snapshot.arms = Self.arms(try metrics(of: run))
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

    private static func state(_ stored: String, events: [RunEvent]) -> TrainingState {
        switch stored {
        case "finished": .finished
        case "failed": .failed(events.last { $0.kind == .failed }?.text ?? "The run failed.")
        default: .stopped
        }
    }

    private static func arms(_ metrics: [MetricRecord]) -> [ArmSnapshot] {
        var arms: [ArmSnapshot] = []
        var places: [String: Int] = [:]
        for metric in metrics {
            let place = places[metric.arm] ?? arms.count
            if place == arms.count {
                places[metric.arm] = place
                arms.append(ArmSnapshot(name: metric.arm))
            }
            arms[place].histories[metric.name, default: MetricHistory()]
                .append(metric.value, at: metric.step)
        }
        return arms
    }
}
