import Foundation
import TesseraApp
import TesseraLab
import TesseraStore

/// Shows what the database tells of a run, again and again while another process writes it.
///
///     trainer's process ──▶ database ──▶ this process's reader ──snapshots──▶ Lab
struct AttachedRun: Sendable {
    private let folder: RunFolder
    private let workspace: Workspace
    private let shipped: ShippedFiles
    private let database: RunDatabase
    private let known: KnownRun

    /// Looks the run up.
    ///
    /// - Throws: `StoreError` or `WorkspaceError` when there is nothing to show.
    init(_ folder: RunFolder, in workspace: Workspace, shipped: ShippedFiles) throws {
        (self.folder, self.workspace, self.shipped) = (folder, workspace, shipped)
        known = try KnownRun(folder, in: workspace)
        database = try RunDatabase(workspace: workspace)
    }

    /// Shows the run until the person leaves.
    ///
    /// - Throws: `TerminalError` when the terminal cannot be drawn on.
    func show(on screen: ScreenOptions, themes: URL?) throws {
        let description = known.description
        var snapshot = TrainingSnapshot(
            name: description.name, kind: description.kind, totalSteps: description.totalSteps,
            state: .preparing("reading what is known of the run"))
        snapshot.isElsewhere = true
        var opening = Lab.Opening(themes: [], snapshot: snapshot)
        opening.models = ModelCatalog(shipped: shipped, run: folder, workspace: workspace)
        opening.workspace = workspace
        let window = LabWindow(screen: screen, themes: themes, outputPath: "/dev/null")
        _ = try window.show(opening) { channels in
            _ = TrainingThread(named: "reader") {
                channels.run { try follow(channels) }
            }
        }
    }

    /// Reads what is new once a second until no process writes the run any more.
    private func follow(_ channels: RunChannels) throws -> TrainingState {
        var last: RunSummary?
        var known: TrainingSnapshot?
        var alarms = AttachedAlarms(of: self.known.description)
        while RunActivity.isWritten(folder) {
            if let summary = try summary(), summary != last {
                var snapshot = try snapshot(isWritten: true, after: known)
                snapshot.alarms = alarms.active(in: snapshot)
                channels.snapshots.post(snapshot)
                known = snapshot
                last = summary
            }
            channels.commands.waitForArrival()
            _ = channels.commands.takeAll()
        }
        // What the writer told last, and all of a run that had ended before.
        let ending = try snapshot(isWritten: false, after: known)
        channels.snapshots.post(ending)
        return ending.state
    }

    /// Nil before the first step.
    private func summary() throws -> RunSummary? {
        do {
            return try database.run(folder.identifier)
        } catch StoreError.unknownRun {
            return nil
        }
    }

    private func snapshot(
        isWritten: Bool, after known: TrainingSnapshot?
    ) throws -> TrainingSnapshot {
        var snapshot = try database.snapshot(of: folder.identifier, after: known)
        snapshot.isElsewhere = true
        if isWritten, snapshot.state == .stopped { snapshot.state = .training }
        return snapshot
    }
}
