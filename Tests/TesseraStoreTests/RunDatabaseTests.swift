import Dispatch
import Foundation
import TesseraLab
import TesseraStore
import Testing

struct RunDatabaseTests {
    private let run = SampleRun.description.identifier

    @Test func whatIsRecordedIsRead() throws {
        let database = try SampleRun.database(steps: 3)
        #expect(try database.metrics(of: run) == SampleRun.metrics(steps: 1...3))
        #expect(try database.events(of: run).map(\.text) == ["saved 1", "saved 2", "saved 3"])
        #expect(try database.newestPreviews(of: run) == [SampleRun.preview(step: 3)])
        let summary = try database.run(run)
        #expect(summary.description == SampleRun.description)
        #expect(summary.newest == SampleRun.metrics(steps: 3...3))
        #expect(summary.createdAt == 1_000)
        #expect(try database.runs() == [summary])
    }

    @Test(arguments: 0...6)
    func aResumedRunHasForgottenWhatCameAfterItsCheckpoint(step: Int) throws {
        let rewound = try SampleRun.database(steps: 6)
        try rewound.begin(SampleRun.description, fromStep: step)
        let straight = try step == 0 ? emptyRun() : SampleRun.database(steps: step)
        #expect(try rewound.metrics(of: run) == straight.metrics(of: run))
        #expect(try rewound.events(of: run) == straight.events(of: run))
        #expect(try rewound.newestPreviews(of: run) == straight.newestPreviews(of: run))
        #expect(try rewound.run(run) == straight.run(run))
    }

    private func emptyRun() throws -> RunDatabase {
        let database = try RunDatabase.inMemory(now: { 1_000 })
        try database.begin(SampleRun.description, fromStep: 0)
        return database
    }

    @Test func rewindingOneRunLeavesOthersAlone() throws {
        let database = try SampleRun.database(steps: 4)
        var other = SampleRun.description
        other.identifier = "20260102-030405-other"
        try database.begin(other, fromStep: 0)
        try database.record(SampleRun.metrics(steps: 1...4), in: other.identifier)
        try database.begin(other, fromStep: 1)
        #expect(try database.metrics(of: run) == SampleRun.metrics(steps: 1...4))
        #expect(try database.metrics(of: other.identifier) == SampleRun.metrics(steps: 1...1))
    }

    @Test func tagsAreKeptInOrderAndReplaced() throws {
        let database = try SampleRun.database(steps: 2)
        #expect(try database.run(run).tags.isEmpty)
        try database.setTags(["pre", "base line", "ä"], of: run)
        #expect(try database.run(run).tags == ["base line", "pre", "ä"])
        try database.begin(SampleRun.description, fromStep: 1)
        #expect(try database.runs().map(\.tags) == [["base line", "pre", "ä"]])
        try database.setTags(["pre"], of: run)
        #expect(try database.run(run).tags == ["pre"])
        #expect(throws: StoreError.unknownRun("nobody")) {
            try database.setTags(["pre"], of: "nobody")
        }
    }

    @Test func aStepMeasuredAgainReplacesTheOlderValue() throws {
        let database = try SampleRun.database(steps: 1)
        let again = MetricRecord(step: 1, arm: "random", name: .lossText, value: 9)
        try database.record([again], in: run)
        #expect(try database.metrics(of: run).last == again)
    }

    @Test(arguments: [Float.nan, .infinity, -.infinity, .leastNonzeroMagnitude, 0.1])
    func everyFloatComesBack(value: Float) throws {
        let database = try emptyRun()
        let metric = MetricRecord(step: 1, arm: "a", name: .lossTotal, value: value)
        try database.record([metric], in: run)
        let read = try #require(database.metrics(of: run).first).value
        #expect(read.bitPattern == value.bitPattern || (read.isNaN && value.isNaN))
    }

    @Test func unknownRunsAreNamed() throws {
        let database = try RunDatabase.inMemory()
        #expect(throws: StoreError.unknownRun("nobody")) { try database.run("nobody") }
        #expect(throws: StoreError.unknownRun("nobody")) {
            try database.update(state: "finished", step: 1, of: "nobody")
        }
        let error = #expect(throws: StoreError.self) {
            try database.record(SampleRun.metrics(steps: 1...1), in: "nobody")
        }
        #expect(error?.description.hasPrefix("Cannot record metrics of nobody: ") == true)
        #expect(try database.runs().isEmpty)
    }
}

struct RunDatabaseFileTests {
    private func inScratchWorkspace(_ body: (Workspace) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "tessera-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(Workspace(path + "/runs"))
    }

    @Test func aReopenedFileRemembers() throws {
        try inScratchWorkspace { workspace in
            #expect(try RunDatabase.openIfPresent(in: workspace) == nil)
            let first = try RunDatabase(workspace: workspace)
            try first.begin(SampleRun.description, fromStep: 0)
            try first.record(
                SampleRun.metrics(steps: 1...2), in: SampleRun.description.identifier)
            let second = try #require(try RunDatabase.openIfPresent(in: workspace))
            #expect(
                try second.metrics(of: SampleRun.description.identifier)
                    == SampleRun.metrics(steps: 1...2))
        }
    }

    @Test func readersSeeWholeBatchesWhileAnotherConnectionWrites() throws {
        try inScratchWorkspace { workspace in
            let writer = try RunDatabase(workspace: workspace)
            let run = SampleRun.description.identifier
            try writer.begin(SampleRun.description, fromStep: 0)
            let reader = try RunDatabase(workspace: workspace)
            let isDone = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                for step in 1...200 {
                    try? writer.record(SampleRun.metrics(steps: step...step), in: run)
                }
                isDone.signal()
            }
            while isDone.wait(timeout: .now()) == .timedOut {
                let count = try reader.metrics(of: run).count
                #expect(count % 2 == 0)  // both arms of a step, or neither
            }
            #expect(try reader.metrics(of: run) == SampleRun.metrics(steps: 1...200))
        }
    }

    @Test func aFileThatIsNoDatabaseIsAClearError() throws {
        try inScratchWorkspace { workspace in
            try FileManager.default.createDirectory(
                atPath: workspace.path, withIntermediateDirectories: true)
            try Data(repeating: 65, count: 8_192)
                .write(to: URL(fileURLWithPath: workspace.databasePath))
            let error = #expect(throws: StoreError.self) {
                try RunDatabase(workspace: workspace)
            }
            #expect(
                error?.description
                    == "Cannot open the run database \(workspace.databasePath): file is not a"
                    + " database; move it away to start a new one.")
        }
    }
}
