import Foundation
import Glibc
import Synchronization

/// This program once more, in a session of its own: it outlives the terminal.
public enum DetachedProgram {
    /// Why it cannot be started.
    public struct Failure: Error, Equatable, CustomStringConvertible {
        /// The system's words.
        public let reason: String

        /// One sentence.
        public var description: String {
            "no process of its own could be started: \(reason); try again, or run the same command "
                + "in another terminal"
        }
    }

    /// Processes whose end nobody has asked for yet; the system keeps them until then.
    private static let children = Mutex<[Int32]>([])

    /// Starts it and returns at once.
    ///
    /// - Parameter output: the file to which it appends what it prints.
    /// - Returns: the number of the process.
    /// - Throws: ``Failure`` when the system refuses.
    @discardableResult
    public static func start(_ arguments: [String], output: String) throws(Failure) -> Int32 {
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
        children.withLock { $0.append(process) }
        return process
    }

    /// Whether a process that was started here, or by another lab, has not ended yet.
    public static func isRunning(_ process: Int32) -> Bool {
        children.withLock { $0.removeAll { waitpid($0, nil, WNOHANG) != 0 } }
        return kill(process, 0) == 0
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
