import Synchronization

/// The right to curses' only screen; given back at the end of its life.
final class ScreenClaim {
    private static let isTaken = Atomic(false)

    /// Takes the right.
    ///
    /// - Throws: `TerminalError.inUse` while another claim lives.
    init() throws(TerminalError) {
        guard !Self.isTaken.exchange(true, ordering: .acquiringAndReleasing) else { throw .inUse }
    }

    deinit { Self.isTaken.store(false, ordering: .releasing) }
}
