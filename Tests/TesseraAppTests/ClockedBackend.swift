import TesseraTerminal

/// A terminal in memory with a clock: waiting takes no time but moves the clock on.
final class ClockedBackend: TerminalBackend {
    /// What happens at a moment: an event, or work of another thread that ends in a wake-up.
    enum Happening {
        case event(TerminalEvent)
        case work(() -> Void)
    }

    private(set) var size: Size
    let depth = ColorDepth.trueColor
    private(set) var now = Duration.zero
    private(set) var shown: [(time: Duration, surface: Surface)] = []
    private(set) var invalidations = 0
    private(set) var waits = 0
    private var script: [(time: Duration, happening: Happening)]

    /// - Parameter script: what happens, in order of time; then Ctrl-C comes for ever.
    init(
        size: Size = Size(columns: 80, rows: 24),
        script: [(time: Duration, happening: Happening)]
    ) {
        self.size = size
        self.script = script
    }

    /// Presses these keys one after the other, a second apart.
    convenience init(size: Size = Size(columns: 80, rows: 24), keys: [Key]) {
        self.init(
            size: size,
            script: keys.enumerated().map { (.seconds($0 + 1), .event(.key($1))) })
    }

    func present(_ surface: Surface) { shown.append((now, surface)) }

    func invalidate() { invalidations += 1 }

    func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
        waits += 1
        let limit = timeoutMilliseconds.map { now + .milliseconds($0) }
        guard let next = script.first else { return .key(.control("c")) }
        if let limit, limit < next.time {
            now = limit
            return .timeout
        }
        script.removeFirst()
        now = max(now, next.time)
        switch next.happening {
        case .event(let event):
            if case .resize(let size) = event { self.size = size }
            return event
        case .work(let work):
            work()
            return .wake
        }
    }
}
