import Foundation
import Glibc

/// Ctrl-C, termination and hang-up as a request to a training instead of its end.
enum StopSignals {
    private static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, number) }
        return set
    }

    /// Keeps the signals from ending the process.
    ///
    /// To be called before any thread exists: all threads inherit the mask, and one that lets a
    /// signal through would die of it.
    static func block() {
        var set = set
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for the signals on a thread of its own, which no slow terminal can hold up.
    ///
    /// The first one is given to `stop`; a second one ends the process at once.
    static func listen(_ stop: @escaping @Sendable (Int32) -> Void) {
        Thread {
            stop(next())
            let number = next()
            if Console.error.isTerminal { try? Console.error.write("\n") }
            _exit(128 + number)
        }.start()
    }

    private static func next() -> Int32 {
        var set = set
        var number: Int32 = 0
        while sigwait(&set, &number) != 0 {}
        return number
    }
}

/// A training that ended early because a signal asked for it; its state is saved.
struct Interruption: CommandError {
    let signal: Int32
    let step: Int
    /// How to go on.
    let resumption: String

    var code: Int32 { 128 + signal }

    var description: String {
        let names = [SIGINT: "Ctrl-C", SIGTERM: "SIGTERM", SIGHUP: "SIGHUP", SIGPIPE: "SIGPIPE"]
        let name = names[signal] ?? "signal \(signal)"
        return step > 0
            ? "stopped by \(name) and saved at step \(step); go on with `\(resumption)`"
            : "stopped by \(name) before the first step; begin again with `\(resumption)`"
    }
}
