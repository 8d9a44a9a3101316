import TesseraLab

/// Progress for a script: JSON objects on standard output, one a line.
struct ProgressObjects: ProgressDisplay {
    private static let interval = Duration.seconds(1)

    private var run: RunDescription?
    private var last: ContinuousClock.Instant?

    mutating func begin(_ session: TrainingSession) throws {
        run = session.description
        try write(
            Record(
                run: session.description, state: "preparing", step: 0,
                folder: session.folder.path))
    }

    mutating func show(_ snapshot: TrainingSnapshot) throws {
        guard let run, snapshot.step > 0, last.map({ .now - $0 >= Self.interval }) ?? true else {
            return
        }
        last = .now
        var record = Record(run: run, state: "training", step: snapshot.step)
        record.metrics = snapshot.newest.byArm
        record.learningRate = snapshot.learningRate
        record.unitsPerSecond = snapshot.throughput?.perSecond
        record.unit = snapshot.throughput?.unit
        record.secondsLeft = snapshot.remaining?.seconds
        try write(record)
    }

    func end(_ report: EndReport) throws {
        var record = Record(
            run: report.run, state: report.isFinished ? "finished" : "stopped",
            step: report.step, folder: report.folder.path)
        record.metrics = report.newest.byArm
        record.checkpoint = report.checkpoint
        try write(record)
    }

    private func write(_ record: Record) throws {
        try Console.output.write(line: JSONLine.text(record))
    }
}

/// One object; what is not known at the time is left out.
private struct Record: Encodable {
    var schema = "tessera.train.1"
    var run: String
    var kind: RunKind
    var state: String
    var step: Int
    var totalSteps: Int
    var folder: String?
    var metrics: [String: [String: Float]]?
    var learningRate: Float?
    var unitsPerSecond: Double?
    var unit: String?
    var secondsLeft: Double?
    var checkpoint: String?

    init(run: RunDescription, state: String, step: Int, folder: String? = nil) {
        self.run = run.identifier
        kind = run.kind
        totalSteps = run.totalSteps
        (self.state, self.step, self.folder) = (state, step, folder)
    }
}
