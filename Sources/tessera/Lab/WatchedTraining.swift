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
        let window = LabWindow(screen: screen, themes: themes, outputPath: outputPath)
        let outcome = try window.show(opening, start: start)
        guard outcome.trainerHasEnded else {
            try Console.error.write(line: "left at once; \(hint)")
            Glibc.exit(EXIT_SUCCESS)
        }
        if let error = failure.withLock({ $0 }) { throw error }
        if outcome.goesOnUnwatched, outcome.snapshot.state == .stopped { return try goOn() }
        try report(outcome.snapshot.state)
    }

    private var outputPath: String { session.folder.path + "/output.log" }

    private var opening: Lab.Opening {
        var opening = Lab.Opening(
            themes: [],
            snapshot: TrainingSnapshot(
                name: session.configuration.name, kind: session.configuration.kind,
                totalSteps: session.configuration.steps, state: .preparing("opening the run")))
        opening.models = ModelCatalog(
            shipped: shipped, run: session.folder, workspace: workspace)
        opening.workspace = workspace
        return opening
    }

    /// Lets a process of its own finish the run, from the checkpoint that was just written.
    private func goOn() throws {
        let resources = shipped.sampleData.map {
            ["--data-dir", $0.deletingLastPathComponent().path]
        }
        do {
            try DetachedProgram.start(
                ["train", "--resume", session.folder.path] + (resources ?? []), output: outputPath)
        } catch {
            throw LabError.cannotDetach(reason: "\(error.reason)")
        }
        try Console.error.write(
            line: "the run goes on without a screen; watch it with "
                + "`tessera attach \(session.folder.identifier)\(workspace.option)`")
    }

    private func start(_ channels: RunChannels) {
        var wanted = TrainingSession.Surroundings(
            shipped: shipped, recorder: database,
            earlierArms: { [database] in try database.arms(of: $0, upTo: $1) },
            snapshots: channels.snapshots, commands: channels.commands)
        wanted.earlierMoments = { [database] in try database.moments(of: $0, upTo: $1) }
        let surroundings = wanted
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
