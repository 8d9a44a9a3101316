import Foundation

/// What a study consists of: its trials, and which of them each experiment reads.
public struct StudyPlan: Sendable {
    /// The folder, which need not be there yet.
    public let folder: StudyFolder
    /// Every trial once, in the order in which they are done.
    public let trials: [Trial]
    /// The experiments with the places of their trials.
    let experiments: [(experiment: Experiment, trials: [Int])]
    /// The result of each trial, once it is done.
    private let files: [URL]

    /// Lists the trials of some experiments.
    init(_ folder: StudyFolder, _ experiments: [Experiment]) {
        let trials = ExperimentCatalog.trials(of: experiments, in: folder.study)
        self.folder = folder
        self.trials = trials
        self.experiments = experiments.map { experiment in
            let own = experiment.trials(folder.study)
            return (experiment, own.compactMap { trials.firstIndex(of: $0) })
        }
        files = trials.map { folder.resultFile($0) }
    }

    /// Which trials have a result.
    var done: [Bool] { files.map { FileManager.default.fileExists(atPath: $0.path) } }
}
