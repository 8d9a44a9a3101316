import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct TextSessionTests {
    @Test func aStoppedAndResumedRunEndsWithTheBytesOfAnUninterruptedOne() throws {
        let scratch = try ScratchFolder()
        let whole = try TinyTextRun(scratch, name: "whole")
        #expect(try whole.run() == .finished)
        let parts = try TinyTextRun(scratch, name: "parts")
        #expect(try parts.run(stoppingAfter: 3) == .stopped)
        #expect(try parts.run() == .finished)
        let (one, two) = (try whole.newest(), try parts.newest())
        #expect(one.step == 8)
        #expect(one.files.keys.sorted() == two.files.keys.sorted())
        for (name, bytes) in one.files { #expect(two.files[name] == bytes, "\(name) differs") }
    }

    @Test func anExportedModelIsTheRunsModel() throws {
        let scratch = try ScratchFolder()
        let run = try TinyTextRun(scratch, name: "run")
        _ = try run.run()
        let stored = try StoredLanguageModel(URL(fileURLWithPath: run.folder.path))
        for file in try stored.files(as: .float32) {
            try scratch.write("exported/" + file.name, file.bytes)
        }
        let exported = try StoredLanguageModel(
            URL(fileURLWithPath: scratch.path + "/exported"))
        #expect(exported.description == stored.description)
        #expect(exported.tokenizer == stored.tokenizer)
        let weights = try [stored, exported].map {
            try $0.model(precision: .float32).arena.weightsFile(as: .float32)
        }
        #expect(weights[0] == weights[1])
    }

    @Test func twoSessionsNeverHoldOneRun() throws {
        let scratch = try ScratchFolder()
        let run = try TinyTextRun(scratch, name: "run")
        let first = try TrainingSession(resume: run.folder)
        #expect(throws: WorkspaceError.inUse(run.folder.identifier, process: Int(getpid()))) {
            try TrainingSession(resume: run.folder)
        }
        withExtendedLifetime(first) {}
    }

    @Test func whatEndsARunInTheMiddleIsToldWithItsCurves() throws {
        let scratch = try ScratchFolder()
        let run = try TinyTextRun(scratch, name: "run")
        #expect(throws: FullDisk()) { try run.run(recordedBy: FullDisk()) }
        let last = try #require(run.snapshots.take())
        #expect(last.state == .failed("\(FullDisk())"))
        #expect(last.arms.first?.histories[.lossText]?.steps == [1, 2, 3])
        #expect(FileManager.default.fileExists(atPath: run.folder.path))
    }

    @Test func aNewRunThatCannotBePutTogetherLeavesNothingBehind() throws {
        let scratch = try ScratchFolder()
        var configuration = RunConfiguration(kind: .text)
        configuration.data.text = scratch.path + "/nowhere"
        let workspace = Workspace(scratch.path)
        let session = try TrainingSession(begin: configuration, in: workspace)
        #expect(throws: DataError.missing(path: configuration.data.text)) {
            try session.run(
                .init(
                    shipped: ShippedFiles(sampleData: nil), recorder: FullDisk(),
                    earlierArms: { _, _ in [] }, snapshots: Mailbox(), commands: CommandQueue()))
        }
        #expect(workspace.runs.isEmpty)
    }

    @Test func aTextThatIsTooShortIsAFailedStateAndAnError() throws {
        let scratch = try ScratchFolder()
        let run = try TinyTextRun(scratch, name: "run", length: 60_000)
        #expect(throws: (any Error).self) { try run.run() }
        guard case .failed(let sentence)? = run.snapshots.take()?.state else {
            Issue.record("no failed state")
            return
        }
        #expect(sentence.contains("data.text"))
    }
}

/// A text run of eight steps on some sentences.
private struct TinyTextRun {
    let folder: RunFolder
    let snapshots = Mailbox<TrainingSnapshot>()

    init(_ scratch: ScratchFolder, name: String, length: Int = 16) throws {
        try scratch.writeSentences()
        var configuration = RunConfiguration(kind: .text)
        configuration.name = name
        (configuration.steps, configuration.batch) = (8, 2)
        configuration.data.text = scratch.path + "/text"
        configuration.data.textVocabulary = 300
        (configuration.model.width, configuration.model.layers) = (16, 1)
        (configuration.model.heads, configuration.model.maximumLength) = (2, length)
        configuration.checkpoints.every = 3
        configuration.validation.every = 4
        folder = try TrainingSession(begin: configuration, in: Workspace(scratch.path)).folder
    }

    func run(
        stoppingAfter step: Int? = nil, recordedBy recorder: (any RunRecorder)? = nil
    ) throws -> TrainingState {
        let commands = CommandQueue<TrainerCommand>()
        return try TrainingSession(resume: folder).run(
            .init(
                shipped: ShippedFiles(sampleData: nil),
                recorder: recorder ?? StoppingRecorder(after: step, commands),
                earlierArms: { _, _ in [] }, snapshots: snapshots, commands: commands))
    }

    func newest() throws -> CheckpointStore.Verified {
        try #require(try CheckpointStore(folder: folder.checkpointsPath).newest())
    }
}

/// Asks the run to stop once its checkpoint of a step is noted.
private struct StoppingRecorder: RunRecorder {
    let step: Int?
    let commands: CommandQueue<TrainerCommand>

    init(after step: Int?, _ commands: CommandQueue<TrainerCommand>) {
        (self.step, self.commands) = (step, commands)
    }

    func begin(_ run: RunDescription, fromStep step: Int) {}
    func record(_ metrics: [MetricRecord], in run: String) {}
    func record(_ event: RunEvent, in run: String) {
        if event.kind == .checkpoint, event.step == step { commands.post(.stopAndSave) }
    }
    func record(_ previews: [Preview], in run: String) {}
    func update(state: String, step: Int, of run: String) {}
}

/// Refuses every measurement.
private struct FullDisk: RunRecorder, Error, Equatable {
    func begin(_ run: RunDescription, fromStep step: Int) {}
    func record(_ metrics: [MetricRecord], in run: String) throws { throw self }
    func record(_ event: RunEvent, in run: String) {}
    func record(_ previews: [Preview], in run: String) {}
    func update(state: String, step: Int, of run: String) {}
}
