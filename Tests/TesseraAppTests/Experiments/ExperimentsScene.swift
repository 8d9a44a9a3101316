import Foundation
import TesseraTerminal
import Testing

@testable import TesseraApp
@testable import TesseraLab

/// The experiments screen in a known situation.
struct ExperimentsScene: JobScene {
    static let screen = "Experiments"
    let name: String
    var replies: [News] = [ExperimentsScene.done]
    var keys: [Key] = []

    /// News of a job by the topic of its ticket.
    typealias News = (topic: String, content: JobReply.Content)

    static let workspace = Workspace("/work/runs")
    static let place = StudyPlace("tiny", size: .tiny, in: workspace)

    /// The trials of a tiny study that is kept nowhere.
    static let plan = StudyPlan(
        StudyFolder(place.url, known: Study(size: .tiny), startDigest: ""), experiments)

    /// The catalogue with made-up findings: the first has every sort of figure.
    private static let experiments = ExperimentCatalog.all.enumerated().map { index, experiment in
        Experiment(
            identifier: experiment.identifier, title: experiment.title, claim: experiment.claim,
            method: experiment.method, trials: experiment.trials,
            conclude: { _ in SampleFindings.findings(index) })
    }

    /// A reading in which some of the trials are done.
    static func reading(
        done: Set<Int>, _ state: StudyReading.State = .idle, _ status: StudyStatus? = nil,
        damaged: Int = 0
    ) -> StudyReading {
        StudyReading(
            place, plan, begun: 1,
            plan.trials.indices.map {
                done.contains($0) ? TrialResult(metrics: [], seconds: 65) : nil
            }, damagedResults: damaged, status, state)
    }

    /// What the screen is told of a reading.
    static func report(_ reading: StudyReading) -> StudyReport {
        StudyReport(
            studies: [place], place: place, reading: reading, problem: nil,
            experiments: reading.experiments.map {
                ListedExperiment(
                    $0, isUnderWay: reading.trialUnderWay.map($0.trials.contains) ?? false,
                    known: nil)
            })
    }

    static let working: StudyStatus = {
        var status = StudyStatus(.working, experiments: ["e1"])
        status.turn(to: "twins, seed 2", place: 2, count: 2)
        (status.step, status.totalSteps, status.remaining) = (1, 4, 12)
        status.losses = [.init(arm: "pre-trained", value: 3.21), .init(arm: "random", value: 3.4)]
        return status
    }()

    private static let stopping: StudyStatus = {
        var status = working
        status.phase = .stopping
        return status
    }()

    static func look(_ reading: StudyReading) -> News { ("look", .answer(report(reading))) }

    static let done = look(reading(done: [0, 1]))
    static let nothing = look(reading(done: [], .notBegun))
    static let damaged: News = (
        "look",
        .answer(
            StudyReport(
                studies: [place], place: place, reading: nil,
                problem: "study.json is damaged; press s for another study",
                experiments: ExperimentCatalog.all.map(ListedExperiment.init(unread:))))
    )

    /// The situations that have golden screens.
    static let all: [ExperimentsScene] = [
        ExperimentsScene(name: "experiments"),
        ExperimentsScene(name: "experiments-empty", replies: [nothing]),
        ExperimentsScene(name: "experiments-loading", replies: []),
        ExperimentsScene(name: "experiments-error", replies: [damaged]),
        ExperimentsScene(
            name: "experiments-under-way", replies: [look(reading(done: [0], .underWay, working))]),
        ExperimentsScene(
            name: "experiments-stopping",
            replies: [look(reading(done: [0], .underWay, stopping))]),
        ExperimentsScene(
            name: "experiments-interrupted",
            replies: [look(reading(done: [0], .interrupted, working, damaged: 1))]),
        ExperimentsScene(
            name: "experiments-costs",
            replies: [
                look(reading(done: [0])), ("cost", .progress(done: 3, total: 68, phrase: "")),
            ]
        ),
        ExperimentsScene(name: "experiments-question", replies: [nothing], keys: ["r"]),
        ExperimentsScene(name: "experiments-studies", keys: ["s"]),
        ExperimentsScene(name: "experiments-curves", keys: [.enter, ">", "<", ">"]),
        ExperimentsScene(name: "experiments-points", keys: [.enter, ">", ">"]),
        ExperimentsScene(name: "experiments-bars", keys: [.enter, ">", ">", ">"]),
        ExperimentsScene(name: "experiments-pictures", keys: [.enter, ">", ">", ">", ">"]),
        ExperimentsScene(name: "experiments-table", keys: [.enter, "<", "<"]),
    ]
}
