import Foundation
import TestSupport
import Testing

@testable import TesseraLab

/// A study seen from outside: what is done, and how its process stands.
struct StudyReadingTests {
    private let scratch: ScratchFolder
    private let tiny: TinyStudy
    private let place: StudyPlace
    private let models: OpenModels

    init() throws {
        scratch = try ScratchFolder()
        tiny = try TinyStudy(scratch)
        place = StudyPlace("study", size: .tiny, in: Workspace(scratch.path + "/runs"))
        models = OpenModels(ModelCatalog(shipped: tiny.shipped))
    }

    private func begin() throws -> StudyFolder {
        try StudyFolder(place.url, study: tiny.study, shipped: tiny.shipped)
    }

    private func finish(_ trial: Trial, _ seconds: Double, in folder: StudyFolder) throws {
        try StudyFolder.create(folder.place(of: trial))
        try folder.write(TrialResult(metrics: [], seconds: seconds), of: trial)
    }

    private func read(_ known: StudyReading? = nil) throws -> StudyReading {
        try StudyReading(place, shipped: tiny.shipped, known: known)
    }

    @Test func lookingAtAStudyThatIsOnlyThoughtOfCreatesNothing() throws {
        let sampleData = ShippedFiles(sampleData: URL(fileURLWithPath: scratch.path))
        for (name, folder) in [("tokenizer", "tokenizer"), ("model", "text")] {
            try FileManager.default.createDirectory(
                atPath: scratch.path + "/checkpoints", withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: scratch.path + "/" + name, toPath: scratch.path + "/checkpoints/" + folder)
        }
        let reading = try StudyReading(place, shipped: sampleData)
        #expect(reading.state == .notBegun && reading.done == 0)
        #expect(reading.experiments.count == ExperimentCatalog.all.count)
        #expect(!FileManager.default.fileExists(atPath: place.url.path))
    }

    @Test func aFinishedTrialChangesProgressAndNothingElse() throws {
        let folder = try begin()
        let before = try read()
        #expect(before.done == 0 && before.state == .idle)
        try finish(before.plan.trials[0], 3, in: folder)
        let after = try read(before)
        #expect(after.done == 1 && after.results[0]?.seconds == 3)
        let changed = zip(before.experiments, after.experiments).filter { $0.done != $1.done }
        #expect(changed.allSatisfy { $1.trials.contains(0) } && !changed.isEmpty)
    }

    @Test func whatATrialFoundIsReadOffItsVerdict() throws {
        let folder = try begin()
        let before = try read()
        #expect(before.experiments[0].findings.verdict.outcome == .unfinished)
        _ = try tiny.run(tiny.study.twins, in: folder)
        let after = try read(before)
        #expect(after.experiments[0].isDone)
        #expect(after.experiments[0].findings.verdict.outcome != .unfinished)
        #expect(!after.experiments[0].findings.figures.isEmpty)
    }

    @Test func aResultThatCannotBeReadIsDoneAgain() throws {
        let folder = try begin()
        let trial = try read().plan.trials[0]
        try StudyFolder.create(folder.place(of: trial))
        try Data("{".utf8).write(to: folder.resultFile(trial))
        let reading = try read()
        #expect(reading.done == 0 && reading.damagedResults == 1)
    }

    @Test func aDamagedStudySaysWhere() throws {
        _ = try begin()
        try Data("{".utf8).write(to: place.studyFile)
        #expect(throws: WorkspaceError.damaged(path: place.studyFile.path)) { try read() }
        #expect(StudyPlace.begun(in: place.workspace).map(\.name) == ["study"])
    }

    /// A killed process releases its lock and has said nothing of an end.
    @Test func aKilledRunnerLeavesAnInterruptedStudy() throws {
        let folder = try begin()
        let announcer = StudyAnnouncer(folder.url, experiments: ["e1"])
        var lock: RunLock? = try RunLock(RunFolder(folder.url))
        announcer.open()
        announcer.begin(tiny.study.twins[0], place: 1, count: 1)
        let during = try read()
        #expect(lock != nil && during.state == .underWay)
        #expect(during.status?.trial == tiny.study.twins[0].title)
        lock = nil
        #expect(try read().state == .interrupted)
    }

    @Test(arguments: [
        (StudyStatus.Phase.measuring, StudyReading.State.interrupted),
        (.stopping, .interrupted), (.stopped, .stopped), (.finished, .finished),
        (.failed, .failed("no room")),
    ])
    func theLastWordTellsHowItEnded(phase: StudyStatus.Phase, state: StudyReading.State) throws {
        let folder = try begin()
        var status = StudyStatus(phase, experiments: [])
        status.complaint = "no room"
        try status.write(in: folder.url)
        #expect(try read().state == state)
        #expect(status.meansToGoOn == (state == .interrupted))
    }

    @Test func aProcessThatNeverSpokeIsQuotedFromItsLog() throws {
        let folder = try begin()
        var status = StudyStatus(.starting, experiments: [])
        status.process = getpid()
        try status.write(in: folder.url)
        #expect(try read().state == .underWay)
        // No process has this number.
        status.process = Int32.max
        try status.write(in: folder.url)
        try Data("tessera: the disk is full\n\n".utf8).write(to: StudyLog.file(in: folder.url))
        #expect(try read().state == .failed("tessera: the disk is full"))
    }

    /// One that was turned away must not speak over the one that works.
    @Test func anAnnouncerIsSilentUntilItIsOpened() throws {
        let folder = try begin()
        let announcer = StudyAnnouncer(folder.url, experiments: [])
        announcer.change { $0.phase = .failed }
        #expect(StudyStatus.read(in: folder.url) == nil)
        announcer.open()
        #expect(StudyStatus.read(in: folder.url)?.phase == .failed)
    }

    @Test func aStopIsObeyedBetweenTrialsWithoutSteps() throws {
        let folder = try begin()
        let trials = Experiment.tokenStatistics.trials(tiny.study)
        let commands = CommandQueue<TrainerCommand>()
        commands.post(.stopAndSave)
        #expect(try tiny.run(trials, in: folder, commands: commands) == .stopped)
        #expect(trials.allSatisfy { folder.result(of: $0) == nil })
    }

    @Test func costsAreMeasuredPartByPartAndFallWithWhatIsDone() throws {
        let folder = try begin()
        let reading = try read()
        var costs: StudyCosts?
        var parts = 0
        repeat {
            costs = try MeasureStudyCost(reading, known: costs).run(with: models, JobProgress())
            parts += 1
        } while costs?.isComplete != true && parts < 50
        let all = Array(reading.plan.trials.indices)
        let whole = try #require(costs?.seconds(left: all, in: reading))
        #expect(parts > 1 && parts < 50 && whole > 0)
        try finish(reading.plan.trials[0], 1, in: folder)
        let rest = try #require(costs?.seconds(left: all, in: read(reading)))
        #expect(rest < whole)
    }

    @Test func measuringCanBeCancelled() throws {
        _ = try begin()
        let job = MeasureStudyCost(try read(), known: nil)
        #expect(throws: JobCancelled.self) {
            try job.run(with: models, JobProgress(isWanted: { false }))
        }
    }

    @Test func theCommandLineIsOneThatAPersonCouldType() {
        let shipped = ShippedFiles(sampleData: URL(fileURLWithPath: "/there/sample-data"))
        let place = StudyPlace("mine", size: .small, in: Workspace("runs"))
        #expect(
            StartStudy.arguments(place, ["e1"], shipped)
                == "experiment run e1 --size small --name mine --workspace runs --data-dir /there"
                .split(separator: " ").map(String.init))
    }

    @Test func aStudyThatIsWorkedOnIsNotStartedTwice() throws {
        let folder = try begin()
        let lock = try RunLock(RunFolder(folder.url))
        let error = WorkspaceError.inUse("study", process: Int(getpid()))
        #expect(throws: error) {
            try StartStudy(place, experiments: []).run(with: models, JobProgress())
        }
        withExtendedLifetime(lock) {}
    }

    @Test func whereNobodyWorksThereIsNobodyToStop() throws {
        _ = try begin()
        #expect(try StopStudy(place).run(with: models, JobProgress()) == false)
    }

    @Test func theReportLiesInTheStudysFolder() throws {
        _ = try begin()
        let file = try WriteStudyReport(read()).run(with: models, JobProgress())
        #expect(file.path == place.url.path + "/report/report.html")
        #expect(FileManager.default.fileExists(atPath: file.path))
    }
}
