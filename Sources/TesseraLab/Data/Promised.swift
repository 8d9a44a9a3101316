import Dispatch
import Synchronization

/// A value that is being made on a queue while its receiver does something else.
final class Promised<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let arrival = DispatchSemaphore(value: 0)

    /// Starts making the value.
    init(on queue: DispatchQueue, _ make: @escaping @Sendable () throws -> Value) {
        queue.async {
            let made = Result { try make() }
            self.result.withLock { $0 = made }
            self.arrival.signal()
        }
    }

    /// Waits for the value.
    ///
    /// - Throws: what making it threw.
    func value() throws -> Value {
        arrival.wait()
        // The next caller need not wait any more.
        arrival.signal()
        guard let result = result.withLock({ $0 }) else {
            preconditionFailure("a promise arrived without its value")
        }
        return try result.get()
    }
}
