import CNcurses
import Glibc

/// The signals that reach the program as events instead of interrupting it.
public enum SignalMask {
    /// Interrupt, termination, hang-up, quit, suspend, continue, window change and user signal 1.
    static let numbers: [Int32] = [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH, SIGUSR1,
    ]

    /// Blocks these signals for the calling thread and all threads that it starts later.
    ///
    /// To be called in `main` before any thread or queue exists: a thread that lets one of them
    /// through would die of it or swallow it. Also ignores `SIGPIPE`, so that a closed pipe is an
    /// error of `write` and not the end of the program.
    public static func block() {
        var set = set
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal_set_ignored(SIGPIPE)
    }

    static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        return set
    }
}
