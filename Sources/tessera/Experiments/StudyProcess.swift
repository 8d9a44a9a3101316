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
    private let snapshots = Mailbox<TrainingSnapshot>()
    private let commands = CommandQueue<TrainerCommand>()
    private let stopSignal = Mutex<Int32?>(nil)
    private let outcome = Mutex<Result<TrainingState, any Error>?>(nil)
    private let finished = DispatchSemaphore(value: 0)

    init(_ folder: StudyFolder, _ trials: [Trial], shipped: ShippedFiles) {
        self.folder = folder
        self.trials = trials
        self.shipped = shipped
    }

    /// Does what is not done.
    ///
    /// - Throws: `StudyInterruption` after a signal, or what kept a trial from ending.
    func run() throws {
        StopSignals.listen { [self] signal in
            stopSignal.withLock { $0 = $0 ?? signal }
            commands.post(.stopAndSave)
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

    /// On the trainer's thread.
    private func work() throws -> TrainingState {
        let runner = try StudyRunner(
            folder,
            .init(
                shipped: shipped, snapshots: snapshots, commands: commands,
                begin: { Self.say("\($1)/\($2)  \($0.title)") }))
        let open = trials.count { folder.result(of: $0) == nil }
        if open > 0 {
            var cost = try StudyCost(folder, shipped: shipped)
            let seconds = try cost.seconds(of: trials)
            Self.say(
                "\(open) of \(trials.count) trials to do, about "
                    + CompactNumber.duration(seconds: seconds))
        }
        return try runner.run(trials)
    }

    /// One line every few seconds while a trial is under way.
    private func follow() {
        let pace = Console.error.isTerminal ? 5.0 : 30.0
        var last = ContinuousClock.now
        while finished.wait(timeout: .now() + .milliseconds(250)) != .success {
            guard (ContinuousClock.now - last) / .seconds(1) >= pace,
                let snapshot = snapshots.take()
            else { continue }
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
