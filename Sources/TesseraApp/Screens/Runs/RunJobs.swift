package import TesseraLab
import TesseraStore

/// Looks what runs there are in a workspace.
package struct ListRuns: BackgroundJob {
    private let workspace: Workspace

    /// Creates the job for a workspace.
    package init(_ workspace: Workspace) { self.workspace = workspace }

    package func run(with models: OpenModels, _ progress: JobProgress) throws -> [ListedRun] {
        let runs = try KnownRun.all(in: workspace)
        return try runs.enumerated().map { index, run in
            try progress.report(index, of: runs.count, "reading settings")
            return ListedRun(run: run, settings: settings(of: run))
        }
    }

    /// Settings of a version that this one cannot read are left out.
    private func settings(of run: KnownRun) -> [ListedRun.Setting] {
        let configuration = try? RunConfiguration(json: run.description.configuration)
        let layers = configuration.flatMap { try? ConfigurationLayers($0) }
        return layers?.settings.map { .init(name: $0.name, value: $0.value) } ?? []
    }
}

/// Reads the curves and events of one run.
package struct ReadRun: BackgroundJob {
    private let identifier: String
    private let workspace: Workspace

    /// Creates the job for a run.
    package init(_ identifier: String, in workspace: Workspace) {
        self.identifier = identifier
        self.workspace = workspace
    }

    package func run(with models: OpenModels, _ progress: JobProgress) throws -> RunRecord {
        guard let database = try RunDatabase.openIfPresent(in: workspace) else {
            throw StoreError.unknownRun(identifier)
        }
        let snapshot = try database.snapshot(of: identifier)
        try progress.check()
        return RunRecord(identifier: identifier, snapshot: snapshot, curves: CurveBook(snapshot))
    }
}

/// Gives runs other tags.
package struct TagRuns: BackgroundJob {
    private let tags: [String: Set<String>]
    private let workspace: Workspace

    /// Creates the job for the tags that runs shall have, by identifier.
    package init(_ tags: [String: Set<String>], in workspace: Workspace) {
        self.tags = tags
        self.workspace = workspace
    }

    package func run(with models: OpenModels, _ progress: JobProgress) throws -> [ListedRun] {
        for (identifier, tags) in tags.sorted(by: { $0.key < $1.key }) {
            guard let database = try RunDatabase.openIfPresent(in: workspace) else {
                throw StoreError.unknownRun(identifier)
            }
            try database.setTags(tags, of: identifier)
        }
        return try ListRuns(workspace).run(with: models, progress)
    }
}

/// What is drawn of a run.
package struct RunRecord: Sendable {
    let identifier: String
    let snapshot: TrainingSnapshot
    let curves: CurveBook
}
