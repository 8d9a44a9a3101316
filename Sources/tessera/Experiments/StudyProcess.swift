import Dispatch
import Foundation
import Synchronization
import TesseraLab
import TesseraTerminal

/// Does the trials of a study on a thread of their own and tells how far it is.
final class StudyProcess: Sendable {
    private let folder: StudyFolder
    private let trials: [Trial]
    private let shipped: ShippedFiles
    private let announcer: StudyAnnouncer
    private let snapshots = Mailbox<TrainingSnapshot>()
    private let commands = CommandQueue<TrainerCommand>()
    private let stopSignal = Mutex<Int32?>(nil)
    private let outcome = Mutex<Result<TrainingState, any Error>?>(nil)
    private let finished = DispatchSemaphore(value: 0)

    init(
        _ folder: StudyFolder, _ trials: [Trial], shipped: ShippedFiles,
        _ announcer: StudyAnnouncer
    ) {
        self.folder = folder
        self.trials = trials
        self.shipped = shipped
        self.announcer = announcer
    }

    /// Does what is not done.
    ///
    /// - Throws: `StudyInterruption` after a signal, or what kept a trial from ending.
    func run() throws {
        StopSignals.listen { [self] signal in
            stopSignal.withLock { $0 = $0 ?? signal }
            commands.post(.stopAndSave)
            announcer.change { $0.phase = .stopping }
        }
        let thread = TrainingThread { [self] in
            let result = Result { try work() }
            outcome.withLock { $0 = result }
            finished.signal()
        }
        follow()
        thread.wait()
        let state = try outcome.withLock { $0 }?.get() ?? .stopped
        guard state != .finished, let signal = stopSignal.withLock({ $0 }) else { return }
        throw StudyInterruption(signal: signal)
    }

    /// On the trainer's thread; the ending is told while the study is still this process's own.
    private func work() throws -> TrainingState {
        let runner = try StudyRunner(
            folder,
            .init(
                shipped: shipped, snapshots: snapshots, commands: commands,
                begin: { [announcer] trial, place, count in
                    announcer.begin(trial, place: place, count: count)
                    Self.say("\(place)/\(count)  \(trial.title)")
                }))
        announcer.change { $0.phase = .measuring }
        announcer.open()
        do {
            let state = try work(with: runner)
            announcer.change { $0.phase = state == .finished ? .finished : .stopped }
            return state
        } catch {
            announcer.change { ($0.phase, $0.complaint) = (.failed, "\(error)") }
            throw error
        }
    }

    private func work(with runner: StudyRunner) throws -> TrainingState {
        let open = trials.count { folder.result(of: $0) == nil }
        if open > 0 {
            var cost = try StudyCost(folder, shipped: shipped)
            var seconds = 0.0
            for trial in trials {
                if commands.contains(where: { $0 == .stopAndSave }) { return .stopped }
                seconds += try cost.seconds(of: [trial])
            }
            Self.say(
                "\(open) of \(trials.count) trials to do, about "
                    + CompactNumber.duration(seconds: seconds))
        }
        return try runner.run(trials)
    }

    /// One line every few seconds while a trial is under way; for those who watch the folder, more.
    private func follow() {
        let pace = Console.error.isTerminal ? 5.0 : 30.0
        var last = ContinuousClock.now
        while finished.wait(timeout: .now() + .milliseconds(500)) != .success {
            guard let snapshot = snapshots.take() else { continue }
            announcer.change { $0.follow(snapshot) }
            guard (ContinuousClock.now - last) / .seconds(1) >= pace else { continue }
            last = .now
            let left = snapshot.remaining.map {
                ", " + CompactNumber.duration(seconds: $0.seconds) + " left"
            }
            Self.say("      step \(snapshot.step)/\(snapshot.totalSteps)\(left ?? "")")
        }
    }

    /// Where even standard error is closed there is nobody left to tell.
    private static func say(_ line: String) { try? Console.error.write(line: line) }
}

/// A study that ended early because a signal asked for it; its state is saved.
struct StudyInterruption: CommandError {
    let signal: Int32

    var code: Int32 { 128 + signal }
    var description: String { "stopped and saved; the same command goes on" }
}
