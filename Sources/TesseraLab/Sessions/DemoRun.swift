/// The run that trains by itself when the lab is opened without saying what to train.
public enum DemoRun {
    /// What a person finds it by.
    public static let name = "demo"

    /// A twin run on the built-in scenes from the shipped checkpoints.
    public static var configuration: RunConfiguration {
        var configuration = RunConfiguration(kind: .adapt)
        configuration.name = name
        return configuration
    }

    /// Goes on with the newest demo run that is not finished, or begins a new one.
    ///
    /// A demo of an older version, with other settings, is left alone.
    ///
    /// - Throws: `WorkspaceError` when no run can be made.
    public static func open(in workspace: Workspace) throws -> TrainingSession {
        if let folder = try? workspace.run(name),
            let stored = try? RunFiles(folder).configuration(), stored == configuration,
            isUnfinished(folder, steps: stored.steps),
            let session = try? TrainingSession(resume: folder)
        {
            return session
        }
        return try TrainingSession(begin: configuration, in: workspace)
    }

    private static func isUnfinished(_ folder: RunFolder, steps: Int) -> Bool {
        (CheckpointStore(folder: folder.checkpointsPath).steps.last ?? 0) < steps
    }
}
