import TesseraLab
import TesseraTerminal

/// How much attention an event needs.
enum EventLevel: Int, CaseIterable, Comparable, Sendable {
    case everything
    case milestones
    case warnings

    /// The level as the screen names it.
    var title: String {
        switch self {
        case .everything: "all"
        case .milestones: "checkpoints, measurements and warnings"
        case .warnings: "warnings only"
        }
    }

    /// The level that the key chooses after this one.
    var next: EventLevel { Self(rawValue: (rawValue + 1) % Self.allCases.count) ?? .everything }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension RunEvent {
    /// How much attention it needs.
    var level: EventLevel {
        switch kind {
        case .warning, .alarm, .failed: .warnings
        case .preview, .codeRestart, .paused, .continued: .everything
        case .started, .finished, .evaluation, .checkpoint, .resumed, .steered: .milestones
        }
    }
}

extension EventLevel {
    /// What text of this level looks like.
    var role: StyleRole {
        switch self {
        case .everything: .muted
        case .milestones: .text
        case .warnings: .error
        }
    }
}
