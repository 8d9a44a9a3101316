import Foundation

/// One thread for one run, or for the jobs of screens: oneDNN ties its worker pool to the thread
/// that calls it, and the kernels want more stack than a Dispatch worker has.
public final class TrainingThread: Sendable {
    private let finished = DispatchGroup()

    /// Starts `body` on a thread of its own; the interface's thread goes first when both want to
    /// run.
    ///
    /// - Parameter name: what debuggers call the thread.
    public init(named name: String = "trainer", _ body: @escaping @Sendable () -> Void) {
        let finished = finished
        finished.enter()
        let thread = Thread {
            Self.giveWay()
            body()
            finished.leave()
        }
        thread.name = name
        thread.stackSize = 64 << 20
        thread.start()
    }

    /// Blocks until the body has returned.
    public func wait() { finished.wait() }

    /// Linux keeps a niceness per thread; a process that was made nice already stays nicer.
    private static func giveWay() {
        let thread = __priority_which_t(PRIO_PROCESS.rawValue)
        _ = setpriority(thread, 0, getpriority(thread, 0) + 5)
    }
}
