import Dispatch
import Foundation
import Synchronization
import TesseraLab
import TesseraStore

/// Runs a session to its end without a screen.
///
///     signal thread ──▶ commands ──▶ trainer's thread ──▶ snapshots ──▶ this thread ──▶ display
final class HeadlessTraining: Sendable {
    private let session: TrainingSession
    private let workspace: Workspace
    private let database: RunDatabase
    private let snapshots = Mailbox<TrainingSnapshot>()
    private let commands = CommandQueue<TrainerCommand>()
    private let stopSignal = Mutex<Int32?>(nil)
    private let outcome = Mutex<Result<TrainingState, any Error>?>(nil)
    private let finished = DispatchSemaphore(value: 0)

    private static let glance = DispatchTimeInterval.milliseconds(250)

    /// Opens the run database beside the session.
    ///
    /// - Throws: `StoreError`.
    init(_ session: TrainingSession, in workspace: Workspace) throws {
        self.session = session
        self.workspace = workspace
        database = try RunDatabase(workspace: workspace)
    }

    /// Trains to the end, or until a signal or a closed output asks to stop.
    ///
    /// - Throws: `Interruption` after a signal, or whatever kept the run from ending.
    func run(showing display: any ProgressDisplay, shipped: ShippedFiles) throws {
        var display = display
        StopSignals.listen { [self] signal in stop(signal) }
        let thread = TrainingThread { [self] in train(shipped) }
        let printing = Result { try follow(&display) }
        if case .failure = printing { stop(SIGPIPE) }
        thread.wait()
        display.close()
        let state = try outcome.withLock { $0 }?.get() ?? .stopped
        let report = try EndReport(session, workspace, database)
        do {
            try printing.get()
            try display.end(report)
        } catch ConsoleError.closed {
            // The training was stopped for it; that it was is all there is to say.
        }
        guard state != .finished, let signal = stopSignal.withLock({ $0 }) else { return }
        throw Interruption(signal: signal, step: report.step, resumption: report.resumption)
    }

    private func stop(_ signal: Int32) {
        stopSignal.withLock { $0 = $0 ?? signal }
        commands.post(.stopAndSave)
    }

    /// On the trainer's thread.
    private func train(_ shipped: ShippedFiles) {
        let result = Result {
            var surroundings = TrainingSession.Surroundings(
                shipped: shipped, recorder: database,
                earlierArms: { [database] in try database.arms(of: $0, upTo: $1) },
                snapshots: snapshots, commands: commands)
            surroundings.earlierMoments = { [database] in try database.moments(of: $0, upTo: $1) }
            return try session.run(surroundings)
        }
        outcome.withLock { $0 = result }
        finished.signal()
    }

    /// Shows the newest state now and then until the trainer is done.
    private func follow(_ display: inout any ProgressDisplay) throws {
        try display.begin(session)
        var (isDone, isStopping) = (false, false)
        while !isDone {
            isDone = finished.wait(timeout: .now() + Self.glance) == .success
            if let snapshot = snapshots.take() { try display.show(snapshot) }
            guard !isDone, !isStopping, stopSignal.withLock({ $0 }) != nil else { continue }
            isStopping = true
            display.note("finishing the step and saving; once more ends at once")
        }
    }
}
