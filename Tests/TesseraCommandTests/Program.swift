import Foundation
import TestSupport

/// The program itself, run as people run it.
enum Program {
    /// How a run of it ended.
    struct Ending {
        /// The exit code, or the number of the signal that ended it.
        let status: Int32
        /// Whether a signal ended it.
        let wasKilled: Bool
        /// What it wrote to standard output.
        let output: String
        /// What it wrote to standard error.
        let errors: String

        /// The JSON objects of standard output, one a line.
        var objects: [[String: Any]] {
            get throws {
                try output.split(separator: "\n").map { line in
                    try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
                }
            }
        }
    }

    /// Runs it to its end.
    static func run(
        _ arguments: [String], in folder: ScratchFolder, environment: [String: String] = [:]
    ) throws -> Ending {
        try RunningProgram(arguments, in: folder, environment: environment).ending()
    }

    /// The file, which stands beside the tests.
    static var url: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("tessera")
    }
}

/// The program while it runs.
final class RunningProgram {
    private let folder: ScratchFolder
    private let process = Process()
    private let outputPath: String
    private let errorPath: String

    init(
        _ arguments: [String], in folder: ScratchFolder, environment: [String: String] = [:]
    ) throws {
        self.folder = folder
        let name = UUID().uuidString
        outputPath = folder.path + "/.output-" + name
        errorPath = folder.path + "/.errors-" + name
        process.executableURL = Program.url
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        // One thread: tests run side by side, and waiting threads would only be in their way.
        process.environment = ["OMP_NUM_THREADS": "1", "PATH": "/usr/bin:/bin"]
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.handle(outputPath)
        process.standardError = try Self.handle(errorPath)
        try process.run()
    }

    /// What it has written to standard output so far.
    var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

    /// Waits until standard output contains a text, or the program has ended.
    func waitForOutput(_ text: String) {
        while process.isRunning, !output.contains(text) { usleep(2_000) }
    }

    /// Sends a signal.
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end.
    func ending() throws -> Program.Ending {
        process.waitUntilExit()
        return Program.Ending(
            status: process.terminationStatus,
            wasKilled: process.terminationReason == .uncaughtSignal, output: output,
            errors: try String(contentsOfFile: errorPath, encoding: .utf8))
    }

    private static func handle(_ path: String) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
}
