import Foundation
import Glibc

/// This program once more, in a session of its own: it outlives the terminal.
enum DetachedProgram {
    /// Why it cannot be started.
    struct Failure: CommandError {
        let reason: String

        var code: Int32 { ExitCodes.unavailable }
        var description: String {
            "the run is saved, but no process could be started for it: \(reason); go on with "
                + "`tessera train --resume`"
        }
    }

    /// Starts it and returns at once.
    ///
    /// - Parameter output: the file to which it appends what it prints.
    /// - Throws: ``Failure`` when the system refuses.
    static func start(_ arguments: [String], output: String) throws {
        var attributes = posix_spawnattr_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawnattr_init(&attributes)
        posix_spawn_file_actions_init(&actions)
        defer {
            posix_spawnattr_destroy(&attributes)
            posix_spawn_file_actions_destroy(&actions)
        }
        prepare(&attributes, &actions, output)
        var process = pid_t()
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        let status = posix_spawn(&process, program, &actions, &attributes, words, environ)
        guard status == 0 else { throw Failure(reason: String(cString: strerror(status))) }
    }

    /// `POSIX_SPAWN_SETSID` of glibc 2.26, which Swift does not import.
    private static let newSession: Int16 = 0x80

    /// A session of its own, no signal held back, nothing to read, everything printed to a file.
    private static func prepare(
        _ attributes: inout posix_spawnattr_t, _ actions: inout posix_spawn_file_actions_t,
        _ output: String
    ) {
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    }

    private static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
    }
}
