import Foundation
import Synchronization

/// A terminal without a window: the test types at one end and reads what is sent to the other.
final class PseudoTerminal: Sendable {
    /// The device that the program opens.
    let path: String
    private let master: Int32
    private let slave: Int32
    private let received = Mutex<[UInt8]>([])

    /// Opens a terminal of this size and starts to read what it is sent.
    init(columns: UInt16, rows: UInt16) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // Linux's TIOCSPTLCK and TIOCGPTN: what unlockpt and ptsname do, which Swift cannot see.
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0,
            ioctl(master, 0x8004_5430, &number) == 0
        else { throw POSIXError(.ENOTTY) }
        path = "/dev/pts/\(number)"
        // Held open, so that its settings outlive the program's own descriptor.
        slave = open(path, O_RDWR | O_NOCTTY)
        resize(columns: columns, rows: rows)
        Thread.detachNewThread { [weak self] in
            while let self, self.readSome() {}
        }
    }

    deinit {
        close(slave)
        close(master)
    }

    /// Changes the size; nobody is told, because the terminal controls no session.
    func resize(columns: UInt16, rows: UInt16) {
        var size: [UInt16] = [rows, columns, 0, 0]
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Types bytes.
    func type(_ text: String) {
        var text = text
        _ = text.withUTF8 { write(master, $0.baseAddress, $0.count) }
    }

    /// Everything that was sent so far.
    var output: String { received.withLock { String(decoding: $0, as: UTF8.self) } }

    /// The line settings, as bytes that can be compared.
    var settings: [UInt8] {
        let modes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
        defer { modes.deallocate() }
        memset(modes, 0, MemoryLayout<termios>.size)
        tcgetattr(slave, modes)
        return Array(UnsafeRawBufferPointer(start: modes, count: MemoryLayout<termios>.size))
    }

    private func readSome() -> Bool {
        var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, 20) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        received.withLock { $0 += buffer.prefix(count) }
        return true
    }
}
