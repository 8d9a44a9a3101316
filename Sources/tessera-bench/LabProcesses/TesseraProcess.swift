import Foundation
import TesseraLab
import TesseraStore

/// The program itself on a run in a folder of its own, with a screen or without.
final class TesseraProcess {
    /// Its terminal; nil without a screen.
    let terminal: PseudoTerminal?
    /// When it was started.
    let start: ContinuousClock.Instant
    private let process = Process()
    private let workspace: Workspace
    private var database: RunDatabase?

    /// Starts a training, watched in a lab of the given size or headless.
    ///
    /// - Throws: `LabProcessError.missing`, or Foundation's error when it cannot be started.
    init(
        _ surroundings: Surroundings, in folder: String, arguments: [String] = [],
        columns: Int = 0, rows: Int = 0
    ) throws {
        guard FileManager.default.isExecutableFile(atPath: surroundings.program) else {
            throw LabProcessError.missing(program: surroundings.program)
        }
        workspace = Workspace(folder)
        terminal = columns > 0 ? try PseudoTerminal(columns: columns, rows: rows) : nil
        process.executableURL = URL(fileURLWithPath: surroundings.program)
        process.arguments =
            ["train", "adapt", "--workspace", folder] + arguments + (columns > 0 ? ["--lab"] : [])
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["TERM": "xterm-256color", "COLORTERM": "truecolor", "XDG_CACHE_HOME": folder]
        ) { $1 }
        process.standardInput = terminal?.device ?? FileHandle.nullDevice
        process.standardOutput = terminal?.device ?? FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        start = .now
        try process.run()
    }

    deinit {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Stops every thread of it, or lets them go on.
    func setStopped(_ isStopped: Bool) {
        kill(process.processIdentifier, isStopped ? SIGSTOP : SIGCONT)
    }

    /// Seconds of processor time so far, all threads together.
    var processorSeconds: Double { processorSeconds(of: "stat") }

    /// Seconds of processor time of the thread that draws and waits for keys.
    var mainThreadSeconds: Double {
        processorSeconds(of: "task/\(process.processIdentifier)/stat")
    }

    private func processorSeconds(of file: String) -> Double {
        let path = "/proc/\(process.processIdentifier)/\(file)"
        // Behind the name in parentheses; user and system time are the 12th and 13th fields there.
        let fields =
            (try? String(contentsOfFile: path, encoding: .utf8))?
            .split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.dropFirst(11).prefix(2).compactMap { Double($0) }.reduce(0, +)
        return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// The step that its run was last recorded at, and when that was in seconds since 1970.
    var progress: (step: Int, time: Double)? {
        if database == nil { database = try? RunDatabase.openIfPresent(in: workspace) }
        guard let run = try? database?.runs().first else { return nil }
        return (run.step, run.updatedAt)
    }

    /// Waits until its run has done so many steps; false when it takes longer than a minute.
    func waitForStep(_ step: Int) -> Bool {
        for _ in 0..<600 {
            if let progress, progress.step >= step { return true }
            usleep(100_000)
        }
        return false
    }
}

/// Why the lab cannot be measured.
enum LabProcessError: Error, CustomStringConvertible {
    case missing(program: String)
    case silent(what: String)

    var description: String {
        switch self {
        case .missing(let program):
            "there is no program \(program): build it with `swift build -c release --product "
                + "tessera` or name it with --program"
        case .silent(let what):
            "the lab did not show \(what) in time; look with `tessera train adapt --lab` whether "
                + "it opens here, and measure again on an idle machine"
        }
    }
}
