import Glibc

/// What a signal asks of the lab.
enum LabSignal: Equatable {
    /// Finish the step, save, leave; a second one leaves at once.
    case leave
    /// The window is gone: finish the step, save, leave; told twice, it means the same.
    case hangUp
    /// Give the terminal back to the shell.
    case suspend
    /// The process goes on after a stop.
    case proceed

    /// Reads a signal's number; nil for those that ask nothing.
    init?(_ number: Int32) {
        switch number {
        case SIGINT, SIGTERM, SIGQUIT: self = .leave
        case SIGHUP: self = .hangUp
        case SIGTSTP: self = .suspend
        case SIGCONT: self = .proceed
        default: return nil
        }
    }
}
