import Dispatch
import Synchronization

/// Hands the newest value from one thread to another; an unread older value is replaced.
public final class Mailbox<Value: Sendable>: Sendable {
    private let latest = Mutex<Value?>(nil)
    private let wakeUp: @Sendable () -> Void

    /// Creates an empty mailbox.
    ///
    /// - Parameter wakeUp: called after each post, on the posting thread.
    public init(wakeUp: @escaping @Sendable () -> Void = {}) { self.wakeUp = wakeUp }

    /// Replaces the content and wakes the reader.
    public func post(_ value: Value) {
        latest.withLock { $0 = value }
        wakeUp()
    }

    /// Takes the content out, if any arrived since the last call.
    public func take() -> Value? {
        latest.withLock { content in
            defer { content = nil }
            return content
        }
    }
}

/// Hands every value from one thread to another, in order.
public final class CommandQueue<Command: Sendable>: Sendable {
    private let waiting = Mutex<[Command]>([])
    private let arrival = DispatchSemaphore(value: 0)

    /// Creates an empty queue.
    public init() {}

    /// Adds a command at the end.
    public func post(_ command: Command) {
        waiting.withLock { $0.append(command) }
        arrival.signal()
    }

    /// Blocks until a command was posted that no earlier call has waited for, or for a second.
    public func waitForArrival() { _ = arrival.wait(timeout: .now() + .seconds(1)) }

    /// Whether a command that fulfils a condition is waiting.
    public func contains(where condition: (Command) -> Bool) -> Bool {
        waiting.withLock { $0.contains(where: condition) }
    }

    /// Takes all waiting commands out, oldest first.
    public func takeAll() -> [Command] {
        waiting.withLock { commands in
            defer { commands.removeAll() }
            return commands
        }
    }
}
