package import TesseraLab

/// What the screen knows of the workspace's studies and of the chosen one.
package struct StudyReport: Sendable {
    /// Studies that were begun, the newest first.
    let studies: [StudyPlace]
    /// The chosen one.
    let place: StudyPlace
    /// What lies in its folder; nil where that cannot be read.
    let reading: StudyReading?
    /// Why it cannot be read.
    let problem: String?
    /// Every experiment, in the catalogue's order.
    let experiments: [ListedExperiment]

    /// How the study's process stands.
    var state: StudyReading.State { reading?.state ?? .idle }
    /// What that process last said, while it goes on.
    var status: StudyStatus? { state == .underWay ? reading?.status : nil }
}

/// Reads what has changed of the studies.
package struct ReadStudies: BackgroundJob {
    private let workspace: Workspace
    private let chosen: StudyPlace?
    private let known: StudyReport?

    /// Creates the job.
    ///
    /// - Parameters:
    ///   - chosen: the study that is read; nil takes the newest, or a small one that is not begun.
    ///   - known: an earlier report, of which is kept what has not changed.
    init(_ workspace: Workspace, chosen: StudyPlace?, known: StudyReport?) {
        self.workspace = workspace
        self.chosen = chosen
        self.known = known
    }

    package func run(with models: OpenModels, _ progress: JobProgress) throws -> StudyReport {
        let studies = StudyPlace.begun(in: workspace)
        let place = place(among: studies)
        let earlier = known?.place == place ? known : nil
        do {
            let reading = try StudyReading(
                place, shipped: models.shipped, known: earlier?.reading)
            return StudyReport(
                studies: studies, place: place, reading: reading, problem: nil,
                experiments: listed(reading, earlier))
        } catch {
            return StudyReport(
                studies: studies, place: place, reading: nil, problem: Self.sentence(error),
                experiments: ExperimentCatalog.all.map(ListedExperiment.init(unread:)))
        }
    }

    private static func sentence(_ error: any Error) -> String {
        guard case WorkspaceError.damaged(let path) = error else { return "\(error)" }
        return "\(path) is damaged; restore it from a copy, or press s for another study"
    }

    /// A study that was begun has its own size, whatever was asked for.
    private func place(among studies: [StudyPlace]) -> StudyPlace {
        guard let chosen else {
            return studies.first { $0.isWorkedOn } ?? studies.first
                ?? StudyPlace("small", size: .small, in: workspace)
        }
        return studies.first { $0.name == chosen.name } ?? chosen
    }

    private func listed(_ reading: StudyReading, _ earlier: StudyReport?) -> [ListedExperiment] {
        reading.experiments.enumerated().map { index, experiment in
            ListedExperiment(
                experiment, isUnderWay: reading.isUnderWay(experiment),
                known: earlier.flatMap {
                    $0.experiments.indices.contains(index) ? $0.experiments[index] : nil
                })
        }
    }
}

extension StudyPlace {
    /// Its name, with its size where that is another word.
    var title: String { name == size.rawValue ? name : "\(name), \(size.rawValue)" }
}

extension StudyReading {
    /// The place of the trial under way among all; nil where there is none.
    var trialUnderWay: Int? {
        guard state == .underWay, let title = status?.trial else { return nil }
        return plan.trials.firstIndex { $0.title == title }
    }

    /// Whether a trial under way is one of an experiment that was asked for.
    fileprivate func isUnderWay(_ experiment: ExperimentReading) -> Bool {
        guard let trial = trialUnderWay, let wanted = status?.experiments else { return false }
        let isWanted = wanted.isEmpty || wanted.contains(experiment.experiment.identifier)
        return isWanted && experiment.trials.contains(trial)
    }
}
