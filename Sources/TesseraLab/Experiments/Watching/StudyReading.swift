import Foundation

/// A study as it lies in its folder: what is done, what that says, and what its process is doing.
public struct StudyReading: Sendable {
    /// How the study's process stands.
    public enum State: Sendable, Equatable {
        /// There is no such study yet.
        case notBegun
        /// No process works on it, and none said why.
        case idle
        /// A process works on it.
        case underWay
        /// It was stopped on request; everything is saved.
        case stopped
        /// Its process ended without a word; the trial under way goes on from its last checkpoint.
        case interrupted
        /// Something kept its process from going on.
        case failed(String)
        /// All that was asked for is done.
        case finished
    }

    /// The study.
    public let place: StudyPlace
    /// Its trials.
    public let plan: StudyPlan
    /// How its process stands.
    public let state: State
    /// What its process last said.
    public let status: StudyStatus?
    /// How far each experiment is and what it found, in the catalogue's order.
    public let experiments: [ExperimentReading]
    /// What each trial found; nil where it is not done.
    public let results: [TrialResult?]
    /// Results that cannot be read; their trials are done again.
    public let damagedResults: Int
    /// When the study was begun; tells whether the plan may be kept.
    private let begun: Double?

    /// Reads a study anew, keeping of an earlier reading what has not changed.
    ///
    /// - Throws: `WorkspaceError.damaged`, `ShippedFilesError` or `StoredModelError`.
    public init(
        _ place: StudyPlace, shipped: ShippedFiles, known: StudyReading? = nil
    ) throws {
        let begun = place.begun
        let kept = known.flatMap { $0.place == place && $0.begun == begun ? $0 : nil }
        let plan =
            try kept?.plan ?? StudyPlan(Self.folder(of: place, shipped), ExperimentCatalog.all)
        let done = plan.done
        let results = plan.trials.indices.map { index in
            done[index] ? kept?.results[index] ?? plan.folder.result(of: plan.trials[index]) : nil
        }
        let status = StudyStatus.read(in: place.url)
        self.init(
            place, plan, begun: begun, results,
            damagedResults: zip(done, results).count { $0 && $1 == nil }, status,
            Self.state(of: place, status, isBegun: begun != nil), known: kept?.experiments)
    }

    /// Reads what each experiment found off the results of the trials.
    init(
        _ place: StudyPlace, _ plan: StudyPlan, begun: Double?, _ results: [TrialResult?],
        damagedResults: Int, _ status: StudyStatus?, _ state: State,
        known: [ExperimentReading]? = nil
    ) {
        self.place = place
        self.plan = plan
        self.begun = begun
        self.results = results
        self.damagedResults = damagedResults
        self.status = status
        self.state = state
        let evidence = Evidence(study: plan.folder.study, of: plan.trials, results)
        experiments = plan.experiments.enumerated().map { index, entry in
            ExperimentReading(
                entry.experiment, trials: entry.trials, isDone: results.map { $0 != nil }, evidence,
                known: known?[index])
        }
    }

    /// Everything that is known.
    var evidence: Evidence { Evidence(study: plan.folder.study, of: plan.trials, results) }
    /// Trials that are done.
    public var done: Int { results.count { $0 != nil } }

    private static func folder(of place: StudyPlace, _ shipped: ShippedFiles) throws -> StudyFolder
    {
        place.isBegun
            ? try StudyFolder(existing: place.url, shipped: shipped)
            : try .planned(place.url, Study(size: place.size), shipped: shipped)
    }

    static func state(of place: StudyPlace, _ status: StudyStatus?, isBegun: Bool) -> State {
        if place.isWorkedOn { return .underWay }
        guard let status else { return isBegun ? .idle : .notBegun }
        switch status.phase {
        case .starting:
            if let process = status.process, DetachedProgram.isRunning(process) { return .underWay }
            return .failed(StudyLog.lastLine(in: place.url) ?? "its process ended without a word")
        case .measuring, .working, .stopping: return .interrupted
        case .stopped: return .stopped
        case .failed: return .failed(status.complaint ?? "its process could not go on")
        case .finished: return .finished
        }
    }
}

/// One experiment of a study: how far it is, and what it found.
public struct ExperimentReading: Sendable {
    /// The experiment.
    public let experiment: Experiment
    /// Places of its trials in the study's plan.
    public let trials: [Int]
    /// How many of them are done.
    public let done: Int
    /// What it found; its verdict is `unfinished` until all are.
    public let findings: Findings

    init(
        _ experiment: Experiment, trials: [Int], isDone: [Bool], _ evidence: Evidence,
        known: ExperimentReading?
    ) {
        self.experiment = experiment
        self.trials = trials
        done = trials.count { isDone[$0] }
        if let known, known.done == done {
            findings = known.findings
        } else {
            findings =
                done == trials.count
                ? experiment.conclude(evidence) : Findings(verdict: .unfinished)
        }
    }

    /// Whether every trial is done.
    public var isDone: Bool { done == trials.count }
}

extension Evidence {
    /// The trials that are done with what they found.
    init(study: Study, of trials: [Trial], _ results: [TrialResult?]) {
        self.init(
            study: study,
            results: zip(trials, results).compactMap { trial, result in
                result.map { (trial: trial, result: $0) }
            })
    }
}
