import Foundation
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct StudyRunTests {
    @Test(arguments: ExperimentCatalog.all.map(\.identifier))
    func everyExperimentRunsToAReport(identifier: String) throws {
        let scratch = try ScratchFolder()
        let tiny = try TinyStudy(scratch)
        let folder = try tiny.folder("study")
        let experiments = try ExperimentCatalog.named([identifier])
        let trials = ExperimentCatalog.trials(of: experiments, in: tiny.study)
        #expect(try tiny.run(trials, in: folder) == .finished)
        let report = ExperimentReport(experiments, from: folder.evidence(of: trials))
        let findings = try #require(report.sections.first).findings
        #expect(findings.verdict.outcome != .unfinished)
        #expect(!findings.figures.isEmpty && !findings.tables.isEmpty)
        let files = try report.write(to: URL(fileURLWithPath: scratch.path + "/report"))
        #expect(files.count == 2 + findings.figures.count)
    }

    @Test func identifiersOfFiguresAreDistinctWithinAReport() throws {
        let scratch = try ScratchFolder()
        let tiny = try TinyStudy(scratch)
        let folder = try tiny.folder("study")
        let experiments = [Experiment.overallLoss, .lossByModality, .forgetting, .fourLosses]
        let trials = ExperimentCatalog.trials(of: experiments, in: tiny.study)
        #expect(trials == tiny.study.twins)
        _ = try tiny.run(trials, in: folder)
        let report = ExperimentReport(experiments, from: folder.evidence(of: trials))
        let names = report.sections.flatMap(\.findings.figures).map(\.identifier)
        #expect(Set(names).count == names.count && names.count > 8)
    }

    @Test(arguments: [FreezePreset.none, .lowRank])
    func aStoppedStudyGoesOnToTheSameNumbers(frozen: FreezePreset) throws {
        let scratch = try ScratchFolder()
        let tiny = try TinyStudy(scratch)
        let trials = [try twins(of: tiny.study, frozen: frozen)]
        let whole = try tiny.folder("whole")
        #expect(try tiny.run(trials, in: whole) == .finished)
        let parts = try tiny.folder("parts")
        #expect(try runStopping(tiny, trials, in: parts) == .stopped)
        #expect(parts.result(of: trials[0]) == nil)
        #expect(try tiny.run(trials, in: parts) == .finished)
        let (one, two) = (whole.result(of: trials[0]), parts.result(of: trials[0]))
        #expect(try #require(one).metrics == #require(two).metrics)
        #expect(one?.completions == two?.completions)
        for arm in ["pre-trained", "random"] {
            let models = try [whole, parts].map {
                try Data(
                    contentsOf: $0.model(arm, of: trials[0])
                        .appendingPathComponent("model.safetensors"))
            }
            #expect(models[0] == models[1])
            let model = try StoredLanguageModel(whole.model(arm, of: trials[0]))
                .model(precision: .float32)
            #expect(!model.hasAdapters)
        }
    }

    private func twins(of study: Study, frozen: FreezePreset) throws -> Trial {
        var trial = try #require(study.twins.first)
        guard case .training(var work) = trial.work else { return trial }
        work.run.start.frozen = frozen
        trial.work = .training(work)
        return trial
    }

    /// Their names were read off a study that was done before adapters existed.
    @Test func whatWasDoneBeforeASettingExistedStaysDone() throws {
        let study = Study(size: .paper)
        let folder = StudyFolder(URL(fileURLWithPath: "/study"), known: study, startDigest: "start")
        let names = (study.twins + study.freezeGrid).map { folder.place(of: $0).lastPathComponent }
        #expect(names.first == "twins-seed-1-88471ab4db9d")
        #expect(names[3] == "pictures-alone-seed-1-3a64ec0d5b69")
        var other = try #require(study.freezeGrid.last)
        #expect(folder.place(of: other).lastPathComponent == names.last)
        if case .training(var work) = other.work {
            work.run.start.lowRank.rank += 1
            other.work = .training(work)
        }
        #expect(folder.place(of: other).lastPathComponent != names.last)
        let drawing = try #require(study.drawings(guidance: 4).first)
        #expect(
            folder.place(of: drawing).lastPathComponent
                == "drawing-guidance-4-0-seed-1-eacb0a24789b")
    }

    @Test func whatIsDoneIsNotDoneAgain() throws {
        let scratch = try ScratchFolder()
        let tiny = try TinyStudy(scratch)
        let folder = try tiny.folder("study")
        let trial = try #require(tiny.study.freezeGrid.first)
        _ = try tiny.run([trial], in: folder)
        let seconds = try #require(folder.result(of: trial)).seconds
        _ = try tiny.run([trial], in: folder)
        #expect(folder.result(of: trial)?.seconds == seconds)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.place(of: trial).path)
        #expect(left == ["result.json"])
    }

    @Test func aFolderIsOfOneStudy() throws {
        let scratch = try ScratchFolder()
        let tiny = try TinyStudy(scratch)
        let folder = try tiny.folder("study")
        var other = tiny.study
        other.extent.seeds += 1
        #expect(throws: ExperimentError.otherStudy(path: folder.url.path)) {
            try StudyFolder(folder.url, study: other, shipped: tiny.shipped)
        }
    }

    @Test func anUnknownExperimentNamesTheNearest() {
        #expect(
            throws: ExperimentError.unknown(
                "replai", known: ExperimentCatalog.all.map(\.identifier), nearest: "replay")
        ) { try ExperimentCatalog.named(["e1", "replai"]) }
    }

    /// Asks to stop as soon as the first step was shown.
    private func runStopping(
        _ tiny: TinyStudy, _ trials: [Trial], in folder: StudyFolder
    ) throws -> TrainingState {
        let commands = CommandQueue<TrainerCommand>()
        // Of the pause and the single steps, two are done before the stop is obeyed.
        for command in [TrainerCommand.pause, .singleStep, .singleStep] { commands.post(command) }
        let snapshots = Mailbox<TrainingSnapshot>(wakeUp: {})
        let watcher = StopAfterTwoSteps(snapshots, commands)
        defer { watcher.end() }
        return try tiny.run(trials, in: folder, commands: commands, snapshots: snapshots)
    }
}

/// Posts the stop once two steps are done.
private final class StopAfterTwoSteps: Sendable {
    private let thread: TrainingThread

    init(_ snapshots: Mailbox<TrainingSnapshot>, _ commands: CommandQueue<TrainerCommand>) {
        thread = TrainingThread {
            while true {
                if let snapshot = snapshots.take(), snapshot.step >= 2 { break }
                usleep(2_000)
            }
            commands.post(.stopAndSave)
        }
    }

    func end() { thread.wait() }
}
