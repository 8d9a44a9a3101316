/// The only seam between drawing and a terminal: shows surfaces and reports events.
public protocol TerminalBackend: AnyObject {
    /// The size of the next surface to show.
    var size: Size { get }
    /// The colours that can be shown.
    var depth: ColorDepth { get }
    /// Shows a surface; only what changed since the last one is sent.
    func present(_ surface: Surface)
    /// Makes the next ``present(_:)`` send every cell again.
    func invalidate()
    /// Waits for the next event; nil waits without limit.
    func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent
}
