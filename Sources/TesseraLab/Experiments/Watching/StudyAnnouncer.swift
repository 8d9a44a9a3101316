public import Foundation
import Synchronization

/// Says in a study's folder what its process is doing; safe from every thread.
///
/// It is silent until the process has the study for itself, so that one that is turned away does not
/// speak over the one that works.
public final class StudyAnnouncer: Sendable {
    private let folder: URL
    private let status: Mutex<(value: StudyStatus, isOpen: Bool)>

    /// Creates an announcer that is still silent.
    public init(_ folder: URL, experiments: [String]) {
        self.folder = folder
        status = Mutex((StudyStatus(.starting, experiments: experiments), false))
    }

    /// Begins to speak.
    public func open() { say { $0.isOpen = true } }

    /// Says that a trial begins.
    public func begin(_ trial: Trial, place: Int, count: Int) {
        change { status in
            status.turn(to: trial.title, place: place, count: count)
            if status.phase != .stopping { status.phase = .working }
        }
    }

    /// Says what has changed; where the folder cannot be written nobody hears of it.
    public func change(_ change: (inout StudyStatus) -> Void) {
        say { change(&$0.value) }
    }

    private func say(_ change: (inout (value: StudyStatus, isOpen: Bool)) -> Void) {
        status.withLock { status in
            change(&status)
            if status.isOpen { try? status.value.write(in: folder) }
        }
    }
}
