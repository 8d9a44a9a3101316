/// Why the lab cannot be opened.
enum LabError: CommandError {
    /// Standard input or output is no terminal.
    case noTerminal
    /// The saved run should go on without a screen, and no process could be started for it.
    case cannotDetach(reason: String)

    var code: Int32 { ExitCodes.unavailable }

    var description: String {
        switch self {
        case .noTerminal: "the lab needs a terminal; use `tessera train` to do without one"
        case .cannotDetach(let reason):
            "the run is saved, but no process could be started for it: \(reason); go on with "
                + "`tessera train --resume`"
        }
    }
}
