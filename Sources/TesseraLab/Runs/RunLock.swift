import Glibc

/// The right to write a run, held by one process at a time.
///
/// The system releases it when the process ends in whatever way, so no stale lock stays behind.
public final class RunLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock of a run.
    ///
    /// - Throws: `WorkspaceError.inUse` when another process holds it, or
    ///   `WorkspaceError.cannotCreate` when the lock file cannot be made.
    public init(_ run: RunFolder) throws {
        let path = run.path + "/lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw WorkspaceError.cannotCreate(path: path, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(descriptor)
            throw WorkspaceError.inUse(run.identifier, process: holder)
        }
        writeHolder()
    }

    /// A program that is being started holds a copy of every descriptor for a moment, and closing
    /// ours would leave the lock with that one.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Leaves the process number for the message that the next one shows.
    private func writeHolder() {
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
    }

    private static func holder(_ descriptor: Int32) -> Int? {
        var digits = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &digits, digits.count, 0)
        let text = String(decoding: digits.prefix(max(count, 0)).prefix { $0 != 10 }, as: UTF8.self)
        return Int(text)
    }
}
