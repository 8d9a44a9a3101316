/// A terminal that exists in memory: scripted events in, shown surfaces out.
public final class MemoryBackend: TerminalBackend {
    /// The size of the next surface to show; a scripted resize changes it.
    public private(set) var size: Size
    /// The colours that the imagined terminal has.
    public let depth: ColorDepth
    /// Every surface that was shown, oldest first.
    public private(set) var shown: [Surface] = []
    private var events: [TerminalEvent]

    /// Creates a terminal that will report these events and then time out for ever.
    public init(size: Size, depth: ColorDepth = .trueColor, events: [TerminalEvent] = []) {
        self.size = size
        self.depth = depth
        self.events = events
    }

    /// Records the surface.
    public func present(_ surface: Surface) { shown.append(surface) }

    /// Does nothing: every shown surface is whole.
    public func invalidate() {}

    /// The next scripted event, at once.
    public func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
        guard !events.isEmpty else { return .timeout }
        let event = events.removeFirst()
        if case .resize(let newSize) = event { size = newSize }
        return event
    }
}
