/// The content of a pane, in one of the five states that every pane can show.
public enum PaneContent<Value: Sendable & Equatable>: Sendable, Equatable {
    /// Nothing there; `why` tells the reason or the key that changes it.
    case empty(why: String)
    /// Under way: `done` of `total` units.
    case loading(done: Int, total: Int)
    /// Good content.
    case ready(Value)
    /// Good content measured at an earlier step.
    case stale(Value, sinceStep: Int)
    /// It went wrong; the last good content stays visible.
    case error(cause: String, last: Value?)

    /// The newest good content in whatever state it is.
    public var value: Value? {
        switch self {
        case .empty, .loading: nil
        case .ready(let value), .stale(let value, _): value
        case .error(_, let last): last
        }
    }
}
