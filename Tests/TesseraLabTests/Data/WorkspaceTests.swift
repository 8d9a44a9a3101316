import Foundation
import TesseraLab
import TestSupport
import Testing

struct WorkspaceTests {
    private let time = Date(timeIntervalSince1970: 1_767_323_045)  // 2026-01-02 03:04:05 UTC

    @Test func runsAreNamedAfterTimeAndName() throws {
        let folder = try ScratchFolder()
        let workspace = Workspace(folder.path + "/runs")
        let names = try ["twin", "Twin", "Ünder the / sea!", ""].map {
            try workspace.makeRun(named: $0, at: time).identifier
        }
        #expect(
            names == [
                "20260102-030405-twin", "20260102-030405-twin-2", "20260102-030405-nder-the-sea",
                "20260102-030405-run",
            ])
        #expect(workspace.runs == names.sorted())
        #expect(
            FileManager.default.fileExists(
                atPath: workspace.path + "/20260102-030405-twin/checkpoints"))
    }

    @Test(arguments: [
        ("latest", "20260102-030407-other"), ("twin", "20260102-030406-twin"),
        ("20260102-030405-twin", "20260102-030405-twin"), ("Other", "20260102-030407-other"),
        ("20260102-030407", "20260102-030407-other"),
    ])
    func runsAreFoundByNewestNameIdentifierOrBeginning(request: String, found: String) throws {
        let folder = try ScratchFolder()
        let workspace = Workspace(folder.path)
        for (seconds, name) in [(0.0, "twin"), (1, "twin"), (2, "other")] {
            _ = try workspace.makeRun(named: name, at: time + seconds)
        }
        try folder.write("notes/readme.txt", "no run")
        #expect(try workspace.run(request).identifier == found)
    }

    @Test func whatCannotBeFoundIsExplained() throws {
        let folder = try ScratchFolder()
        let workspace = Workspace(folder.path)
        #expect(throws: WorkspaceError.noRuns(path: folder.path)) { try workspace.run("latest") }
        for name in ["a", "b"] { _ = try workspace.makeRun(named: name, at: time) }
        #expect(
            throws: WorkspaceError.unknownRun(
                "c", path: folder.path, newest: "20260102-030405-b")
        ) { try workspace.run("c") }
        #expect(
            throws: WorkspaceError.ambiguous(
                "2026", ["20260102-030405-a", "20260102-030405-b"])
        ) { try workspace.run("2026") }
    }

    @Test func aWorkspaceThatCannotBeMadeIsAClearError() throws {
        let folder = try ScratchFolder()
        try folder.write("runs", "a file, no folder")
        #expect(throws: WorkspaceError.self) {
            try Workspace(folder.path + "/runs").makeRun(named: "a", at: time)
        }
    }

    /// flock(2): a second descriptor of the same file is refused even within one process.
    @Test func onlyOneHolderWritesARun() throws {
        let folder = try ScratchFolder()
        let run = try Workspace(folder.path).makeRun(named: "a", at: time)
        var lock: RunLock? = try RunLock(run)
        #expect(
            throws: WorkspaceError.inUse(
                run.identifier, process: Int(ProcessInfo.processInfo.processIdentifier))
        ) { try RunLock(run) }
        withExtendedLifetime(lock) {}
        lock = nil
        #expect(throws: Never.self) { try RunLock(run) }
    }

    /// As a program that is being started has one for a moment.
    @Test func aCopyOfTheDescriptorDoesNotKeepTheLock() throws {
        let folder = try ScratchFolder()
        let run = try Workspace(folder.path).makeRun(named: "a", at: time)
        var lock: RunLock? = try RunLock(run)
        let path = URL(fileURLWithPath: run.path + "/lock").resolvingSymlinksInPath().path
        let held = try #require(
            (0..<1024).first { descriptor in
                (try? FileManager.default.destinationOfSymbolicLink(
                    atPath: "/proc/self/fd/\(descriptor)")) == path
            })
        let copy = dup(Int32(held))
        defer { close(copy) }
        withExtendedLifetime(lock) {}
        lock = nil
        _ = try RunLock(run)
    }
}
