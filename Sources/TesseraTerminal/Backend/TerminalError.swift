/// Why the lab cannot draw on this terminal, as one sentence with what to do next.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
    /// Standard input or output is no terminal.
    case notATerminal
    /// The terminal's device cannot be opened.
    case unopenable(path: String, reason: String)
    /// No description of the terminal loads, or none that can place the cursor.
    case unusable(term: String)
    /// Another screen of this process has the terminal.
    case inUse

    /// The sentence.
    public var description: String {
        switch self {
        case .notATerminal:
            "the lab needs a terminal for input and output; for scripts use tessera train and "
                + "the other commands of tessera --help"
        case .unopenable(let path, let reason):
            "cannot open the terminal \(path): \(reason); start from another terminal"
        case .unusable(let term):
            (term.isEmpty
                ? "the type of the terminal is not known"
                : "a terminal of type \(term) is too plain")
                + "; set TERM to what your terminal is, for example TERM=xterm-256color"
        case .inUse:
            "this process already shows a screen; end it before opening another"
        }
    }
}
