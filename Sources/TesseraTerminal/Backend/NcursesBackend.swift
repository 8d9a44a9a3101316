import CNcurses
public import Foundation

/// The real terminal, by way of ncurses; everything happens on the thread that made it.
///
///     SignalMask.block()                       // first of all, in main
///     let backend = try NcursesBackend()
///     mailbox.wakeUp = { [wakeUp = backend.wakeUp] in wakeUp.post() }
///     while … { backend.present(surface); handle(backend.nextEvent(timeoutMilliseconds: 100)) }
///     backend.end()                            // also done by deinit, exit and crashes
public final class NcursesBackend: TerminalBackend {
    /// What the person may choose about the terminal.
    public struct Options: Sendable {
        /// The colours to use; nil takes what the terminal has.
        public var depth: ColorDepth?
        /// True draws with ASCII characters only.
        public var usesASCII: Bool
        /// True reports the mouse; selecting text then needs Shift.
        public var usesMouse: Bool
        /// Device of the terminal; nil is the one of standard input and output.
        public var terminalPath: String?
        /// Variables that decide what the terminal can do and where its description is kept.
        public var environment: [String: String]

        /// Creates options; the defaults suit a person at a terminal.
        public init(
            depth: ColorDepth? = nil, usesASCII: Bool = false, usesMouse: Bool = true,
            terminalPath: String? = nil,
            environment: [String: String] = ProcessInfo.processInfo.environment
        ) {
            self.depth = depth
            self.usesASCII = usesASCII
            self.usesMouse = usesMouse
            self.terminalPath = terminalPath
            self.environment = environment
        }
    }

    /// Cells of the screen.
    public private(set) var size: Size
    /// What the terminal can show.
    public let capabilities: TerminalCapabilities
    /// Drawing characters that it can show.
    public let glyphs: Glyphs
    /// How long the last frame took to reach the terminal; a slow line makes it grow.
    public private(set) var lastFrameDuration = Duration.zero
    /// Rouses ``nextEvent(timeoutMilliseconds:)`` from any thread.
    public var wakeUp: WakeUp { source.wakeUp }
    /// The colours that are used.
    public var depth: ColorDepth { capabilities.depth }

    let session: TerminalSession
    let source: EventSource
    let keyboard: Keyboard
    var pending: [TerminalEvent] = []
    /// When the new size is taken over after a burst of changes.
    var resizeTime: ContinuousClock.Instant?
    private var planner: FramePlanner

    /// Takes the terminal over; call it before other threads read the environment.
    ///
    /// The screen has a descriptor of its own, so standard output and error may be sent to a file
    /// afterwards, and nothing that is printed disturbs it.
    ///
    /// - Throws: ``TerminalError`` when there is no terminal that can be drawn on.
    public init(_ options: Options = Options()) throws(TerminalError) {
        SignalMask.block()
        session = try TerminalSession(options)
        capabilities = session.capabilities
        glyphs = capabilities.showsUnicode && !options.usesASCII ? .unicode : .ascii
        size = session.device.size ?? Size(columns: 80, rows: 24)
        source = EventSource(keyboard: session.device.descriptor)
        keyboard = Keyboard()
        planner = FramePlanner(
            colors: ColorNumbers(
                depth: capabilities.depth, available: Int(curses_colors()),
                paletteStart: session.paletteStart),
            pairLimit: min(Self.pairLimit, Int(curses_color_pairs()) - 1))
        fitCurses()
    }

    /// Enough for 200×60 cells of pictures in six bits a channel; with a quarter of it they would
    /// be coarsened to visible steps, and it costs no more than the bytes of the finer colours.
    private static let pairLimit = 16_384

    /// Gives the terminal back; nothing is shown afterwards.
    public func end() { session.end() }

    /// Sends what changed since the last surface, in one synchronized update.
    public func present(_ surface: Surface) {
        guard session.isActive, surface.size == size else { return }
        let plan = planner.plan(surface)
        guard !plan.runs.isEmpty else { return }
        let start = ContinuousClock.now
        CursesScreen.apply(plan)
        session.device.sendTogether {
            session.device.send(session.modes.frameBegin)
            wnoutrefresh(curses_screen_window())
            doupdate()
            session.device.send(session.modes.frameEnd)
        }
        lastFrameDuration = ContinuousClock.now - start
    }

    /// Makes the next frame clear the screen and send every cell again.
    public func invalidate() {
        guard session.isActive else { return }
        planner.forget()
        curses_repaint_all()
    }

    /// Stops the program as the shell's suspend key would, and draws again when it continues.
    public func suspend() {
        session.suspend()
        takeSize()
    }

    /// Takes over the terminal's size; true if it is another one.
    func fitSize() -> Bool {
        guard let current = session.device.size, current != size else { return false }
        size = current
        fitCurses()
        planner.forget()
        return true
    }

    private func fitCurses() {
        guard session.isActive else { return }
        resizeterm(Int32(size.rows), Int32(size.columns))
    }
}
