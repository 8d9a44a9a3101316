import CNcurses
import Glibc

/// The terminal's device, opened for this process alone and closed with it.
///
/// A descriptor of its own keeps the screen safe from whatever is printed on standard output, which
/// the program may then send to a file. It stays blocking: curses would spin on a full pipe, and
/// the flag would outlive the program in the person's shell.
final class TerminalDevice {
    let descriptor: Int32
    /// The same device as curses wants it.
    let stream: UnsafeMutablePointer<FILE>
    /// The line settings as they were found.
    let modes: termios
    /// The same device by another number; the same one where there is none left.
    let spare: Int32
    /// A file in memory where a frame is put together, below 0 where there is none.
    private let memory = memory_file()
    private var frame: [UInt8] = []

    /// Opens the terminal of standard output, or the one at a path.
    ///
    /// - Throws: `TerminalError` when there is none or it cannot be opened.
    init(path: String?) throws(TerminalError) {
        if path == nil, isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 {
            throw .notATerminal
        }
        let path = path ?? String(cString: ttyname(STDOUT_FILENO))
        let opened = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        // After `su` the device belongs to someone else, but the open descriptor still works.
        descriptor = opened >= 0 ? opened : fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0, let stream = fdopen(descriptor, "r+") else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw .unopenable(path: path, reason: reason)
        }
        self.modes = modes
        self.stream = stream
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        spare = copy >= 0 ? copy : descriptor
    }

    deinit {
        fclose(stream)
        if spare != descriptor { close(spare) }
        close(memory)
    }

    /// Cells now; nil where the terminal does not say, as serial lines and folded windows do.
    var size: Size? {
        var rows: Int32 = 0
        var columns: Int32 = 0
        guard terminal_size(descriptor, &rows, &columns) != 0, rows > 0, columns > 0 else {
            return nil
        }
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// True when this process may read the terminal; false in the background of a shell.
    var isForeground: Bool {
        let group = tcgetpgrp(descriptor)
        // A terminal that controls another session has no say about us.
        return group <= 0 || group == getpgrp()
    }

    /// Sends a sequence; an error means that the terminal is gone, which `poll` reports too.
    func send(_ sequence: String) {
        var text = sequence
        text.withUTF8 { send(UnsafeRawBufferPointer($0)) }
    }

    private func send(_ bytes: UnsafeRawBufferPointer) {
        var sent = 0
        while sent < bytes.count {
            let count = write(
                descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
            if count > 0 { sent += count } else if errno != EINTR { return }
        }
    }

    /// Sends what `body` and curses write in one piece.
    ///
    /// curses writes every two lines, and each time whoever reads the terminal wakes up and takes
    /// the processor. So its descriptor stands for a file in memory meanwhile; a crash restores
    /// the terminal by `spare`.
    func sendTogether(_ body: () -> Void) {
        guard memory >= 0, spare != descriptor, duplicate_onto(memory, descriptor) >= 0 else {
            return body()
        }
        body()
        _ = duplicate_onto(spare, descriptor)
        let count = max(0, lseek(memory, 0, SEEK_CUR))
        if frame.count < count { frame = [UInt8](repeating: 0, count: 2 * count) }
        frame.withUnsafeMutableBytes { frame in
            let read = pread(memory, frame.baseAddress, count, 0)
            send(UnsafeRawBufferPointer(rebasing: frame.prefix(max(0, read))))
        }
        lseek(memory, 0, SEEK_SET)
    }

    /// Puts the line settings back.
    func restoreModes() {
        var modes = modes
        tcsetattr(descriptor, TCSANOW, &modes)
    }
}
