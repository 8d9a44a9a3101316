import TesseraLab

/// The alarms of a run that another process writes, raised by what it has recorded.
struct AttachedAlarms {
    private let configuration: RunConfiguration?
    private var references: [ReferenceLine] = []
    private var board: AlarmBoard?

    /// Reads what the rules have to know of a run; a configuration of another version raises none.
    init(of run: RunDescription) {
        configuration = try? RunConfiguration(json: run.configuration)
    }

    /// The alarms that hold now; the lines may have been recorded after the run itself.
    mutating func active(in snapshot: TrainingSnapshot) -> [Alarm] {
        if board == nil || references != snapshot.references {
            references = snapshot.references
            board = configuration.map { AlarmBoard(AlarmedRun($0, references: references)) }
        }
        _ = board?.follow(snapshot.arms)
        return board?.active ?? []
    }
}
