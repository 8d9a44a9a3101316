import CNcurses
import Glibc

/// The blocked signals of ``SignalMask`` as something that `poll` waits for.
final class SignalQueue {
    let descriptor: Int32

    init() {
        var set = SignalMask.set
        descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        precondition(descriptor >= 0, "SignalQueue: signalfd failed with errno \(errno)")
    }

    deinit { close(descriptor) }

    /// The next signal that has arrived; nil when there is none.
    func take() -> Int32? {
        var entry = signalfd_siginfo()
        let length = MemoryLayout<signalfd_siginfo>.size
        guard read(descriptor, &entry, length) == length else { return nil }
        return Int32(bitPattern: entry.ssi_signo)
    }
}
