import Foundation
public import TesseraLab

/// One run as its folder and the database tell it; either may be missing.
public struct KnownRun: Sendable, Equatable {
    /// What identifies it.
    public let description: RunDescription
    /// "training", "finished" and so on; "interrupted" where the process died.
    public let state: String
    /// Steps finished so far.
    public let step: Int
    /// Seconds since it was last heard of; nil when it never began.
    public let age: Double?
    /// The newest value of every metric of every arm.
    public let newest: [MetricRecord]
    /// Words that people gave to it, in alphabetical order.
    public let tags: [String]
    /// Its folder; nil when only the database remembers it.
    public let folder: RunFolder?

    /// All runs of a workspace, newest first.
    ///
    /// - Throws: `StoreError`.
    public static func all(in workspace: Workspace) throws -> [KnownRun] {
        let records = try RunDatabase.openIfPresent(in: workspace)?.runs() ?? []
        let folders = workspace.runs.compactMap { try? workspace.run($0) }
        let recorded = Set(records.map(\.description.identifier))
        let unrecorded = folders.filter { !recorded.contains($0.identifier) }
        let known = records.map { record in
            KnownRun(
                record, folder: folders.first { $0.identifier == record.description.identifier })
        }
        return (known + unrecorded.compactMap(KnownRun.init(notBegun:)))
            .sorted { $0.description.identifier > $1.description.identifier }
    }

    /// One run of a workspace.
    ///
    /// - Throws: `StoreError`, or `WorkspaceError.damaged`.
    public init(_ folder: RunFolder, in workspace: Workspace) throws {
        do {
            let database = try RunDatabase.openIfPresent(in: workspace)
            if let record = try database?.run(folder.identifier) {
                self.init(record, folder: folder)
                return
            }
        } catch StoreError.unknownRun {
            // It ended before its first step.
        }
        guard let run = KnownRun(notBegun: folder) else {
            throw WorkspaceError.damaged(path: folder.path)
        }
        self = run
    }

    private init(_ record: RunSummary, folder: RunFolder?) {
        description = record.description
        let hasEnded = ["finished", "stopped", "failed"].contains(record.state)
        let isGoingOn = !hasEnded && folder.map(RunActivity.isWritten) == true
        state = hasEnded || isGoingOn ? record.state : "interrupted"
        step = record.step
        age = max(0, RunDatabase.secondsSince1970() - record.updatedAt)
        newest = record.newest
        tags = record.tags
        self.folder = folder
    }

    /// A run that ended before its first step, known by its folder alone.
    private init?(notBegun folder: RunFolder) {
        guard let configuration = try? RunFiles(folder).configuration(),
            let text = try? configuration.json()
        else { return nil }
        description = RunDescription(
            identifier: folder.identifier, name: configuration.name, kind: configuration.kind,
            configuration: text, totalSteps: configuration.steps, seed: configuration.seed)
        state = RunActivity.isWritten(folder) ? "preparing" : "not begun"
        (step, age, newest, tags) = (0, nil, [], [])
        self.folder = folder
    }

    /// Names of the models that it trains, in order of appearance.
    public var arms: [String] {
        newest.map(\.arm).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
