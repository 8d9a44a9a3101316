package import TesseraLab
import TesseraStore

/// What the record keeps of an earlier step: the newest pictures and token counts of that time.
package struct PastRound: Sendable, Equatable {
    /// The step that was asked for.
    let step: Int
    /// The pictures of the last round up to the step.
    let previews: [Preview]
    /// The counts of the last moment up to the step.
    let tokens: TokenUsage?

    /// Creates a round.
    package init(step: Int, previews: [Preview], tokens: TokenUsage?) {
        self.step = step
        self.previews = previews
        self.tokens = tokens
    }
}

/// Reads what the record keeps of an earlier step.
package struct ReadPastRound: BackgroundJob {
    private let run: String
    private let workspace: Workspace
    private let step: Int

    /// Creates the job.
    ///
    /// - Parameter run: the run's identifier.
    package init(of run: String, in workspace: Workspace, at step: Int) {
        (self.run, self.workspace, self.step) = (run, workspace, step)
    }

    package func run(with models: OpenModels, _ progress: JobProgress) throws -> PastRound {
        guard let database = try RunDatabase.openIfPresent(in: workspace) else {
            throw StoreError.unknownRun(run)
        }
        try progress.check()
        return PastRound(
            step: step, previews: try database.newestPreviews(of: run, upTo: step),
            tokens: try database.tokens(of: run, upTo: step))
    }
}
