import GRDB
import TesseraLab
import TestSupport
import Testing

@testable import TesseraStore

struct RunReferenceTests {
    private let run = SampleRun.description.identifier
    private let lines = [
        ReferenceLine(metric: .lossText, label: "unigram", value: 5.25),
        ReferenceLine(metric: .lossImage, label: "unigram", value: 4.75),
        ReferenceLine(metric: .lossImage, label: "ln 512", value: 6.25),
    ]

    @Test func linesComeBackInTheirOrderAndWithTheSnapshot() throws {
        let database = try SampleRun.database(steps: 2)
        #expect(try database.references(of: run).isEmpty)
        try database.record(lines, in: run)
        #expect(try database.references(of: run) == lines)
        #expect(try database.snapshot(of: run).references == lines)
    }

    /// A resumed run records its lines again.
    @Test func newLinesTakeThePlaceOfOldOnes() throws {
        let database = try SampleRun.database(steps: 2)
        try database.record(lines, in: run)
        try database.begin(SampleRun.description, fromStep: 1)
        try database.record([lines[1]], in: run)
        #expect(try database.references(of: run) == [lines[1]])
    }

    /// A file that an older version wrote is brought up to date and keeps what it had.
    @Test func anOlderDatabaseHasNoLinesAndTakesThem() throws {
        let folder = try ScratchFolder()
        let workspace = Workspace(folder.path)
        let queue = try DatabaseQueue(path: workspace.databasePath)
        try Migrations.migrator.migrate(queue, upTo: "3 moments of runs")
        try queue.write { database in
            #expect(try !database.tableExists("reference"))
            try database.execute(
                sql: """
                    INSERT INTO run VALUES (?, 'twin', 'adapt', '{}', 10, 1, 'stopped', 4, 1, 2)
                    """, arguments: [run])
            try database.execute(
                sql: "INSERT INTO series (id, run, arm, name) VALUES (1, ?, 'random', 'loss_text')",
                arguments: [run])
            try database.execute(sql: "INSERT INTO metric VALUES (1, 4, 2.5)")
        }
        try queue.close()
        let database = try RunDatabase(workspace: workspace)
        let old = try database.snapshot(of: run)
        #expect(old.step == 4 && old.references.isEmpty)
        #expect(old.arms.first?.histories[.lossText]?.last == 2.5)
        try database.record(lines, in: run)
        #expect(try database.snapshot(of: run).references == lines)
    }
}
