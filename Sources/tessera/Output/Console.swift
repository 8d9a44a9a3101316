import Glibc

/// Standard output or standard error, written in whole texts without a buffer.
struct Console {
    /// Where results go.
    static let output = Console(descriptor: STDOUT_FILENO)
    /// Where progress and complaints go.
    static let error = Console(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Whether a person may be looking.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal; 80 where nobody knows.
    var columns: Int { size.map { Int($0.ws_col) } ?? 80 }

    /// Rows of the terminal; 24 where nobody knows.
    var rows: Int { size.map { Int($0.ws_row) } ?? 24 }

    private var size: winsize? {
        var size = winsize()
        let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
        return isKnown && size.ws_col > 0 && size.ws_row > 0 ? size : nil
    }

    /// Writes a text and a line feed.
    ///
    /// - Throws: `ConsoleError`.
    func write(line: String) throws { try write(line + "\n") }

    /// Writes a whole text.
    ///
    /// - Throws: `ConsoleError`.
    func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let start = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(descriptor, start, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno != EINTR {
                    throw ConsoleError(errno)
                }
            }
        }
    }
}

/// Why something cannot be printed.
enum ConsoleError: Error, CustomStringConvertible {
    /// Nobody reads any more; that is no fault.
    case closed
    /// The system refuses.
    case failed(reason: String)

    init(_ number: Int32) {
        self = number == EPIPE ? .closed : .failed(reason: String(cString: strerror(number)))
    }

    var description: String {
        switch self {
        case .closed: "nobody reads the output any more"
        case .failed(let reason):
            "cannot write to standard output: \(reason); check where it is sent"
        }
    }
}
