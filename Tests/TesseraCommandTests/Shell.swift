import Foundation
import TestSupport

/// Runs a line of bash, for what only a shell can do: pipes and devices.
enum Shell {
    /// The exit code; standard error is added to the file `errors` of the folder.
    static func run(_ line: String, in folder: ScratchFolder) throws -> Int32 {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", "{ \(line); } 2>> errors > /dev/null"]
        shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        shell.environment = ["OMP_NUM_THREADS": "1", "PATH": "/usr/bin:/bin"]
        try shell.run()
        shell.waitUntilExit()
        return shell.terminationStatus
    }
}
