/// Why the lab cannot be opened.
enum LabError: CommandError {
    /// Standard input or output is no terminal.
    case noTerminal

    var code: Int32 { ExitCodes.unavailable }

    var description: String {
        switch self {
        case .noTerminal: "the lab needs a terminal; use `tessera train` to do without one"
        }
    }
}
