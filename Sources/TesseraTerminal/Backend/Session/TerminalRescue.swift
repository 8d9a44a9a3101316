import CNcurses
import Glibc

/// Gives the terminal back when the process dies without saying goodbye.
///
/// Everything that the restoring needs is made ready when the screen opens, because after a crash
/// nothing may allocate or lock. A trap of Swift arrives as `SIGILL` or `SIGTRAP`. The handlers
/// that were there before, such as the runtime's backtrace, get the signal afterwards and then
/// print on the normal screen.
enum TerminalRescue {
    private static let crashes: [Int32] = [
        SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS,
    ]

    // INVARIANT: written once by `prepare`, before its handlers exist, and never freed; the fields
    // are changed by the UI thread only, except the armed flag, which is atomic.
    nonisolated(unsafe) private static var record: UnsafeMutablePointer<terminal_rescue>?

    /// Remembers how to restore a terminal and watches for crashes and `exit`.
    static func prepare(descriptor: Int32, modes: termios, sequence: String) {
        let record = record ?? makeRecord()
        let bytes = strdup(sequence)
        free(record.pointee.bytes)
        record.pointee.descriptor = descriptor
        record.pointee.modes = modes
        record.pointee.bytes = bytes
        record.pointee.length = sequence.utf8.count
        Self.record = record
        signal_stack_ensure()
        for number in crashes { terminal_rescue_watch(record, number, crashed) }
    }

    /// Says whether the terminal is in the lab's hands now.
    static func arm(_ isArmed: Bool) {
        guard let record else { return }
        terminal_rescue_arm(record, isArmed ? 1 : 0)
    }

    /// Stops watching; the descriptor may then be closed.
    static func dismiss() {
        guard let record else { return }
        terminal_rescue_arm(record, 0)
        for number in crashes { terminal_rescue_unwatch(record, number) }
    }

    private static func makeRecord() -> UnsafeMutablePointer<terminal_rescue> {
        let record = UnsafeMutablePointer<terminal_rescue>.allocate(capacity: 1)
        record.initialize(to: terminal_rescue())
        atexit { terminal_rescue_restore(TerminalRescue.record) }
        return record
    }

    private static let crashed:
        @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void =
            {
                signal, cause, _ in
                terminal_rescue_crash(TerminalRescue.record, signal, cause)
            }
}
