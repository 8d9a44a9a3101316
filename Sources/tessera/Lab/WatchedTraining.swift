import Foundation
import Glibc
import Synchronization
import TesseraApp
import TesseraLab
import TesseraStore
import TesseraTerminal

/// Runs a session on a thread of its own and shows it in the lab.
///
///     keys ──▶ Lab (this thread) ──▶ commands ──▶ trainer's thread
///                    ▲                                  │
///                    └────── snapshots, ending ◀────────┘
final class WatchedTraining: Sendable {
    private let session: TrainingSession
    private let workspace: Workspace
    private let shipped: ShippedFiles
    private let database: RunDatabase
    /// What ended the run, where it was no wish of the person's.
    private let failure = Mutex<(any Error)?>(nil)

    /// Opens the run database beside the session.
    ///
    /// - Throws: `StoreError`.
    init(_ session: TrainingSession, in workspace: Workspace, shipped: ShippedFiles) throws {
        self.session = session
        self.workspace = workspace
        self.shipped = shipped
        database = try RunDatabase(workspace: workspace)
    }

    /// Shows the run until it is over and the person leaves, then says how it ended.
    ///
    /// - Throws: `TerminalError`, or what went wrong in the run.
    func run(on screen: ScreenOptions, themes: URL?) throws {
        let backend = try NcursesBackend(screen.backend)
        let strayOutput = StrayOutput(keptIn: session.folder.path + "/output.log")
        let outcome = show(
            on: backend, screen, ThemeLibrary(directories: themes.map { [$0] } ?? []))
        backend.end()
        strayOutput.restore()
        guard outcome.trainerHasEnded else {
            try Console.error.write(line: "left at once; \(hint)")
            Glibc.exit(EXIT_SUCCESS)
        }
        if let error = failure.withLock({ $0 }) { throw error }
        try report(outcome.snapshot.state)
    }

    private func show(
        on backend: NcursesBackend, _ screen: ScreenOptions, _ library: ThemeLibrary
    ) -> Lab.Outcome {
        let (themes, warnings) = screen.themes(in: library, for: backend)
        var opening = Lab.Opening(
            themes: themes,
            snapshot: TrainingSnapshot(
                name: session.configuration.name, kind: session.configuration.kind,
                totalSteps: session.configuration.steps, state: .preparing("opening the run")))
        opening.models = ModelCatalog(shipped: shipped, run: session.folder)
        opening.workspace = workspace
        opening.notices = warnings
        opening.suspend = backend.suspend
        opening.wakeUp = { [wakeUp = backend.wakeUp] in wakeUp.post() }
        return Lab.run(on: backend, opening, start: start)
    }

    private func start(_ channels: RunChannels) {
        let surroundings = TrainingSession.Surroundings(
            shipped: shipped, recorder: database,
            earlierArms: { [database] in try database.arms(of: $0, upTo: $1) },
            snapshots: channels.snapshots, commands: channels.commands)
        _ = TrainingThread { [self] in
            channels.run {
                do {
                    return try session.run(surroundings)
                } catch {
                    failure.withLock { $0 = error }
                    throw error
                }
            }
        }
    }

    private func report(_ state: TrainingState) throws {
        let report = try EndReport(session, workspace, database)
        if state == .finished {
            try Console.output.write(report.text)
        } else {
            try Console.error.write(
                line: "stopped at step \(report.step) of \(report.run.totalSteps); \(hint)")
        }
    }

    private var hint: String {
        "go on with `tessera lab --resume \(session.folder.identifier)\(workspace.option)`"
    }
}
