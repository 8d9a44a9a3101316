import Foundation
import TesseraLab
import Testing

struct LabTests {
    @Test(.enabled(if: TmuxScreen.isAvailable, "tmux is not installed"))
    func aPersonWatchesARunPausesItAndLeavesATerminalAsItWas() throws {
        let folder = try ScratchFolder()
        try TinyText.write(to: folder)
        let screen = try TmuxScreen(in: folder)
        try screen.type("stty -a > before")
        let training = TinyText.training(steps: 1_000_000, ["--lab", "--name", "watched"])
        let program = Program.url.path
        try screen.type(([program] + training).map { "'\($0)'" }.joined(separator: " "))
        #expect(try screen.shows("TRAIN"), "\(try screen.text())")
        #expect(try screen.shows("loss"), "\(try screen.text())")
        try screen.press("Space")
        #expect(try screen.shows("PAUSED"), "\(try screen.text())")
        try screen.resize(columns: 40, rows: 10)
        #expect(try screen.shows("watched"), "\(try screen.text())")
        try screen.resize(columns: 80, rows: 24)
        try screen.press("?")
        #expect(try screen.shows("leave"), "\(try screen.text())")
        try screen.press("Escape", "q")
        #expect(try screen.shows("stop after this step and save"), "\(try screen.text())")
        try screen.press("Down", "Enter")
        #expect(try screen.shows("go on with"), "\(try screen.text())")
        try screen.type("stty -a > after; echo done")
        #expect(try screen.shows("done"))
        let settings = ["before", "after"].map {
            try? String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8)
        }
        #expect(settings[0] != nil && settings[0] == settings[1])
        let run = try Workspace(folder.path + "/runs").run("watched")
        #expect(CheckpointStore(folder: run.checkpointsPath).steps.count == 1)
    }
}
