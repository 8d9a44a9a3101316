import CNcurses
import Glibc

/// Rouses the event loop from another thread: its next event is ``TerminalEvent/wake``.
///
/// Many posts before the loop looks make one event. A post after the screen is gone does nothing,
/// because the descriptor lives as long as the last holder of this value.
public final class WakeUp: Sendable {
    let descriptor: Int32

    init() {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        precondition(descriptor >= 0, "WakeUp: eventfd failed with errno \(errno)")
    }

    deinit { close(descriptor) }

    /// Asks for attention; safe from any thread, never waits.
    public func post() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Takes all posts so far; true if there was one.
    func take() -> Bool {
        var count: UInt64 = 0
        return read(descriptor, &count, MemoryLayout<UInt64>.size) > 0
    }
}
