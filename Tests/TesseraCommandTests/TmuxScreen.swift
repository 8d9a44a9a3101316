import Foundation
import TestSupport

/// A tmux server of its own: a terminal that the program does not know from a person's.
final class TmuxScreen {
    private let socket = "tessera-" + UUID().uuidString

    /// Whether this machine has tmux; `make setup` installs it.
    static let isAvailable = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

    /// Starts a shell of 80×24 cells in a folder.
    ///
    /// - Throws: when tmux cannot be started.
    init(in folder: ScratchFolder) throws {
        _ = try tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c", folder.path,
            // What the program remembers belongs to the test, not to whoever runs it.
            "env PS1='$ ' LC_ALL=C.UTF-8 XDG_CONFIG_HOME=\(folder.path)/.config bash --norc",
        ])
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Types a line and presses Enter.
    ///
    /// - Throws: when tmux is gone.
    func type(_ line: String) throws {
        _ = try tmux(["send-keys", "-l", line])
        try press("Enter")
    }

    /// Presses keys by tmux's names.
    ///
    /// - Throws: when tmux is gone.
    func press(_ keys: String...) throws {
        for key in keys { _ = try tmux(["send-keys", key]) }
    }

    /// Gives the terminal another size.
    ///
    /// - Throws: when tmux is gone.
    func resize(columns: Int, rows: Int) throws {
        _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Waits until the screen shows a text.
    ///
    /// - Throws: `NotShown` when it does not within five minutes, the time of 64 tokens on a busy
    ///   machine.
    func waitFor(_ wanted: String) throws {
        for _ in 0..<3_000 {
            if try tmux(["capture-pane", "-p"]).contains(wanted) { return }
            usleep(100_000)
        }
        throw NotShown(wanted: wanted, screen: try tmux(["capture-pane", "-p"]))
    }

    /// A text that did not appear, and what the screen showed instead.
    struct NotShown: Error {
        let wanted: String
        let screen: String
    }

    /// Closes what a server, which outlives its first client, must not keep open: `Process` waits
    /// for the end of a descriptor that all its descendants inherit.
    private static let script = """
        (for n in $(ls /proc/self/fd); do [ $n -gt 2 ] && eval "exec $n>&-"; done
        exec tmux "$@")
        """

    private func tmux(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", Self.script, "tmux", "-L", socket] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try Self.withAllSignals { try process.run() }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// Lets the process that is started have every signal.
    ///
    /// The threads of tests block most of them and hand that on: a shell that never hears of a
    /// hang-up would outlive its terminal.
    private static func withAllSignals(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }
}
