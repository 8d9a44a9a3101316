import Foundation
import TesseraLab
import TesseraStore
import TestSupport
import Testing

struct LabTests {
    @Test(.enabled(if: TmuxScreen.isAvailable, "tmux is not installed"))
    func aPersonWatchesARunPausesItAndLeavesATerminalAsItWas() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let screen = try TmuxScreen(in: folder)
        try screen.type("stty -a > before")
        let training = TinyText.training(steps: 1_000_000, ["--lab", "--name", "watched"])
        let program = Program.url.path
        try screen.type(([program] + training).map { "'\($0)'" }.joined(separator: " "))
        try screen.waitFor("TRAIN")
        try screen.waitFor("loss")
        try screen.press("Space")
        try screen.waitFor("PAUSED")
        try screen.resize(columns: 40, rows: 10)
        try screen.waitFor("Space resume")
        try screen.resize(columns: 80, rows: 24)
        try screen.press("?")
        try screen.waitFor("train exactly one step")
        try screen.press("Escape")
        try screen.waitFor("nats/token")
        try screen.press("q")
        try screen.waitFor("stop after this step and save")
        try screen.press("Down", "Down", "Enter")
        try screen.waitFor("go on with")
        try screen.type("stty -a > after; echo do''ne")
        try screen.waitFor("done")
        let settings = ["before", "after"].map {
            try? String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8)
        }
        #expect(settings[0] != nil && settings[0] == settings[1])
        let run = try Workspace(folder.path + "/runs").run("watched")
        #expect(CheckpointStore(folder: run.checkpointsPath).steps.count == 1)
    }

    @Test(.enabled(if: TmuxScreen.isAvailable))
    func aRunGoesOnWithoutTheScreenAndIsWatchedAgain() throws {
        let folder = try ScratchFolder()
        try folder.writeSentences()
        let screen = try TmuxScreen(in: folder)
        let training = TinyText.training(steps: 1_000_000, ["--lab", "--name", "unwatched"])
        let program = Program.url.path
        try screen.type(([program] + training).map { "'\($0)'" }.joined(separator: " "))
        try screen.waitFor("TRAIN")
        try screen.press("q")
        try screen.waitFor("keep training without the screen")
        try screen.press("Down", "Enter")
        try screen.waitFor("watch it with")

        let workspace = Workspace(folder.path + "/runs")
        let run = try workspace.run("unwatched")
        defer { Self.end(run) }
        try screen.type("'\(program)' attach unwatched")
        try screen.waitFor("TRAIN")
        try screen.press("Space")
        try screen.waitFor("only watched")
        try screen.press("q")
        // What the shell showed before is back; keys pressed any sooner would be the lab's.
        try screen.waitFor("watch it with")
        try screen.type("echo le''ft")
        try screen.waitFor("left")
        #expect(RunActivity.isWritten(run))
        let saved = try #require(CheckpointStore(folder: run.checkpointsPath).steps.last)
        let database = try RunDatabase(workspace: workspace)
        Self.wait { (try? database.run(run.identifier).step) ?? 0 > saved }
        Self.end(run)
        #expect(!RunActivity.isWritten(run))
        #expect(CheckpointStore(folder: run.checkpointsPath).steps.count > 1)
    }

    /// Asks the process that writes a run to save it and to end, and waits until it has.
    private static func end(_ run: RunFolder) {
        guard let process = RunActivity.writer(of: run) else { return }
        kill(process, SIGINT)
        wait { !RunActivity.isWritten(run) }
    }

    /// Waits until something is so, for five minutes at most.
    private static func wait(until isSo: () -> Bool) {
        for _ in 0..<3_000 where !isSo() { usleep(100_000) }
    }

    /// The whole way with the shipped models: one token, the rest, again bit for bit, to a file.
    @Test(.enabled(if: TmuxScreen.isAvailable, "tmux is not installed"))
    func aPersonDrawsAPictureTokenByTokenReplaysAndSavesIt() throws {
        let folder = try ScratchFolder()
        let screen = try TmuxScreen(in: folder)
        try screen.type("OMP_NUM_THREADS=1 '\(Program.url.path)' lab --no-training")
        try screen.waitFor("512 candidates")
        try screen.press("s")
        try screen.waitFor("token 1/64")
        try screen.press("Down", "Enter")
        try screen.waitFor("token 2/64")
        try screen.press("Space")
        try screen.waitFor("token 64/64")
        try screen.press("y")
        try screen.waitFor("the same bit for bit")
        try screen.press("w")
        try screen.waitFor("saved")
        try screen.press("q")
        try screen.type("echo do''ne")
        try screen.waitFor("done")
        let path = folder.path + "/runs/samples/sample-1"
        let file = try Data(contentsOf: URL(fileURLWithPath: path + ".json"))
        let trace = try SamplingTrace(json: [UInt8](file))
        #expect(trace.tokens.count == 64)
        #expect(trace.tokens.map { $0.choice == .forced }.firstIndex(of: true) == 1)
        let picture = try Data(contentsOf: URL(fileURLWithPath: path + ".png"))
        #expect(try PNGCodec.decode([UInt8](picture)).width == 64)
        let again = try Program.run(
            ["sample", "--replay", path + ".json", "--out", "again.png"], in: folder)
        #expect(again.status == 0, "\(again.errors)")
        #expect(again.output == "wrote again.png; made 64 tokens again: the same bit for bit\n")
        let made = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/again.png"))
        #expect(made == picture)
    }

    /// The study is worked on by a process of its own, which the lab starts and watches.
    @Test(.enabled(if: TmuxScreen.isAvailable, "tmux is not installed"))
    func aPersonRunsAnExperimentAndSeesItsVerdict() throws {
        let folder = try ScratchFolder()
        let screen = try TmuxScreen(in: folder)
        try screen.type("OMP_NUM_THREADS=1 '\(Program.url.path)' lab --no-training")
        try screen.waitFor("512 candidates")
        try screen.press("6")
        try screen.waitFor("study small")
        try screen.press("s", "Up", "Enter")
        try screen.waitFor("study tiny  not begun")
        try screen.press("/")
        try screen.type("beside words")
        try screen.press("r")
        try screen.waitFor("2 of 2 trials to do")
        try screen.press("Enter")
        try screen.waitFor("study tiny  ended")
        try screen.waitFor("not enough seeds")
        try screen.press("q")
        try screen.type("echo do''ne")
        try screen.waitFor("done")
        let place = StudyPlace("tiny", size: .tiny, in: Workspace(folder.path + "/runs"))
        #expect(place.isBegun && !place.isWorkedOn)
    }
}
