import Foundation
import Synchronization

/// A terminal without a window: one end for the program, the other for us.
///
/// A thread reads whatever is sent at once, as a terminal would, and notes when it came.
final class PseudoTerminal: Sendable {
    /// What was sent at one moment.
    struct Chunk {
        let time: ContinuousClock.Instant
        let bytes: [UInt8]
    }

    /// The device that the program opens.
    let path: String
    private let master: Int32
    private let slave: Int32
    private let chunks = Mutex<[Chunk]>([])

    /// Opens a terminal and starts to read what it is sent.
    ///
    /// - Throws: `POSIXError` where the system has no pseudo-terminals.
    init(columns: Int, rows: Int) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // Linux's TIOCSPTLCK and TIOCGPTN: what unlockpt and ptsname do, which Swift cannot see.
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0,
            ioctl(master, 0x8004_5430, &number) == 0
        else { throw POSIXError(.ENOTTY) }
        path = "/dev/pts/\(number)"
        // Held open, so that the terminal outlives the program's own descriptor.
        slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        var size = [UInt16(rows), UInt16(columns), 0, 0]
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        Thread.detachNewThread { [weak self] in
            while let self, self.readSome() {}
        }
    }

    deinit {
        close(slave)
        close(master)
    }

    /// The program's end, as standard input or output.
    var device: FileHandle { FileHandle(fileDescriptor: slave, closeOnDealloc: false) }

    /// Types a text.
    func type(_ text: String) {
        var text = text
        _ = text.withUTF8 { write(master, $0.baseAddress, $0.count) }
    }

    /// Forgets what was sent so far.
    func forget() { chunks.withLock { $0 = [] } }

    /// How many bytes were sent since the last `forget`.
    var byteCount: Int { chunks.withLock { $0.reduce(0) { $0 + $1.bytes.count } } }

    /// When a text that was sent since the last `forget` was complete; nil when it does not come in
    /// time.
    func wait(for text: String, seconds: Double) -> ContinuousClock.Instant? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        repeat {
            if let time = time(of: Array(text.utf8)) { return time }
            usleep(500)
        } while ContinuousClock.now < deadline
        return nil
    }

    private func time(of text: [UInt8]) -> ContinuousClock.Instant? {
        chunks.withLock { chunks in
            let all = Data(chunks.flatMap(\.bytes))
            guard let place = all.range(of: Data(text)) else { return nil }
            var count = 0
            return chunks.first {
                count += $0.bytes.count
                return count >= place.upperBound
            }?.time
        }
    }

    private func readSome() -> Bool {
        var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, 100) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        let chunk = Chunk(time: .now, bytes: Array(buffer.prefix(count)))
        chunks.withLock { $0.append(chunk) }
        return true
    }
}

/// What ends every frame: the end of a synchronized update.
let frameEnd = "\u{1B}[?2026l"
