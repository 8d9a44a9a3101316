import TesseraLab
import TesseraTerminal

/// One word for what the trainer is doing; it differs without colour.
struct StateBadge: Equatable {
    let word: String
    let role: StyleRole

    init(_ snapshot: TrainingSnapshot, isLeaving: Bool) {
        (word, role) =
            switch snapshot.state {
            case .preparing: ("PREPARING", .paused)
            case .training where isLeaving: ("STOPPING", .warn)
            case .training where snapshot.hasBrokenLoss: ("NAN", .error)
            case .training: ("TRAIN", .train)
            case .paused: ("PAUSED", .paused)
            case .sampling: ("SAMPLING", .train)
            case .saving: ("SAVING", .train)
            case .finished: ("DONE", .ok)
            case .stopped: ("STOPPED", .warn)
            case .failed: ("FAILED", .error)
            }
    }
}

extension TrainingSnapshot {
    /// True when the newest value of a curve is not a number.
    var hasBrokenLoss: Bool {
        arms.contains { arm in
            [.lossTotal, .lossTokenizer].contains { arm.histories[$0]?.last?.isFinite == false }
        }
    }

    /// True while a trainer may still answer.
    var isLive: Bool {
        switch state {
        case .finished, .stopped, .failed: false
        case .preparing, .training, .paused, .sampling, .saving: true
        }
    }

    /// True while the trainer may still answer to this lab.
    var obeys: Bool { isLive && !isElsewhere }
}
