import Foundation
import Synchronization

/// What a body came to that runs on a thread of its own.
final class ThreadOutcome<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let finished = DispatchSemaphore(value: 0)

    /// Starts the body.
    init(_ body: @escaping @Sendable () throws -> Value) {
        Thread.detachNewThread { [self] in
            let outcome = Result { try body() }
            result.withLock { $0 = outcome }
            finished.signal()
        }
    }

    /// Waits for the end.
    ///
    /// - Throws: what the body threw.
    func value() throws -> Value? {
        finished.wait()
        return try result.withLock { try $0?.get() }
    }
}
