import Foundation
import Synchronization
import TesseraTerminal
import Testing

/// The real backend on a terminal without a window; curses has one screen, so one at a time.
@Suite(.serialized) struct NcursesBackendTests {
    private static let cache = FileManager.default.temporaryDirectory
        .appending(path: "tessera-terminal-tests-\(getpid())").path

    private func options(
        _ terminal: PseudoTerminal, term: String = "xterm-256color", depth: ColorDepth? = .trueColor
    ) -> NcursesBackend.Options {
        NcursesBackend.Options(
            depth: depth, terminalPath: terminal.path,
            environment: ["TERM": term, "XDG_CACHE_HOME": Self.cache])
    }

    /// Runs on a thread of its own, because the backend blocks signals for its thread for good.
    private func onOwnThread(_ body: @escaping @Sendable () throws -> Void) throws {
        let outcome = Mutex<Result<Void, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            let result = Result { try body() }
            outcome.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        try outcome.withLock { try $0?.get() }
    }

    private static func surface(_ size: Size, _ color: RGB, _ text: String) -> Surface {
        var surface = Surface(size: size)
        surface.write(text, in: surface.bounds, style: Style(foreground: .rgb(color)))
        return surface
    }

    @Test(arguments: [
        (ColorDepth.trueColor, "38;2;10;20;30m"), (.indexed256, "38;5;"), (.ansi16, "30m"),
    ])
    func aSurfaceReachesTheTerminalInItsColours(depth: ColorDepth, sequence: String) throws {
        try onOwnThread {
            let terminal = try PseudoTerminal(columns: 40, rows: 10)
            let backend = try NcursesBackend(options(terminal, depth: depth))
            #expect(backend.size == Size(columns: 40, rows: 10))
            #expect(backend.depth == depth)
            backend.present(Self.surface(backend.size, RGB(10, 20, 30), "héllo"))
            backend.end()
            let output = terminal.output(until: "\u{1B}[?1049l")
            #expect(output.contains(sequence))
            #expect(output.contains("héllo"))
            #expect(output.contains("\u{1B}[?2026h"))
            #expect(output.contains("\u{1B}[?2026l"))
        }
    }

    @Test(arguments: ["xterm-256color", "vt100", "a-terminal-nobody-knows"])
    func everyEndLeavesTheTerminalAsItWas(term: String) throws {
        try onOwnThread {
            let terminal = try PseudoTerminal(columns: 80, rows: 24)
            let before = terminal.settings
            for isExplicit in [true, false] {
                var backend: NcursesBackend? = try NcursesBackend(options(terminal, term: term))
                #expect(terminal.settings != before)
                if isExplicit { backend?.end() }
                backend = nil
                #expect(terminal.settings == before)
            }
            guard term != "vt100" else { return }
            let output = terminal.output(until: "\u{1B}[?1049l", times: 2)
            for mode in ["1002", "1006", "1004", "2004"] {
                let on = try #require(output.range(of: "\u{1B}[?\(mode)h", options: .backwards))
                let off = try #require(output.range(of: "\u{1B}[?\(mode)l", options: .backwards))
                #expect(on.lowerBound < off.lowerBound)
            }
        }
    }

    @Test func keysMouseAndWakeUpsAreEvents() throws {
        try onOwnThread {
            let terminal = try PseudoTerminal(columns: 80, rows: 24)
            let backend = try NcursesBackend(options(terminal))
            #expect(backend.nextEvent(timeoutMilliseconds: 0) == .timeout)
            for (text, event) in [
                ("q", TerminalEvent.key(.character("q"))), ("\u{3}", .key(.control("c"))),
                ("\u{1A}", .key(.control("z"))), ("\u{1B}", .key(.escape)),
                ("\u{1B}OA", .key(.up)), ("\u{1B}[5~", .key(.pageUp)), ("é", .key(.character("é"))),
                ("\u{1B}[<0;3;2M", .mouse(MouseEvent(.press, column: 2, row: 1))),
                ("\u{1B}[200~a\rb\u{1B}[201~", .paste("a\nb")),
            ] {
                terminal.type(text)
                #expect(backend.nextEvent(timeoutMilliseconds: 5000) == event)
            }
            let wakeUp = backend.wakeUp
            Thread.detachNewThread {
                wakeUp.post()
                wakeUp.post()
            }
            #expect(backend.nextEvent(timeoutMilliseconds: 5000) == .wake)
        }
    }

    @Test func signalsAreEventsAndManySizesAreOne() throws {
        try onOwnThread {
            let terminal = try PseudoTerminal(columns: 80, rows: 24)
            let backend = try NcursesBackend(options(terminal))
            pthread_kill(pthread_self(), SIGTERM)
            #expect(backend.nextEvent(timeoutMilliseconds: 5000) == .signal(SIGTERM))
            for columns in UInt16(81)...100 {
                terminal.resize(columns: columns, rows: 30)
                pthread_kill(pthread_self(), SIGWINCH)
            }
            let size = Size(columns: 100, rows: 30)
            #expect(backend.nextEvent(timeoutMilliseconds: 5000) == .resize(size))
            #expect(backend.size == size)
            #expect(backend.nextEvent(timeoutMilliseconds: 100) == .timeout)
            backend.present(Self.surface(size, RGB(1, 2, 3), "wide"))
            #expect(terminal.output(until: "wide").contains("wide"))
        }
    }

    /// Serial lines and some containers say 0×0; it is also what a folded window may say.
    @Test func aSizeOfNothingIsNoSize() throws {
        try onOwnThread {
            let terminal = try PseudoTerminal(columns: 0, rows: 0)
            let backend = try NcursesBackend(options(terminal))
            #expect(backend.size == Size(columns: 80, rows: 24))
            backend.present(Self.surface(backend.size, RGB(1, 2, 3), "there"))
            #expect(terminal.output(until: "there").contains("there"))
            pthread_kill(pthread_self(), SIGWINCH)
            #expect(backend.nextEvent(timeoutMilliseconds: 100) == .timeout)
            #expect(backend.size == Size(columns: 80, rows: 24))
        }
    }

    @Test func aSecondScreenAndAMissingTerminalAreErrors() throws {
        try onOwnThread {
            let terminal = try PseudoTerminal(columns: 80, rows: 24)
            let backend = try NcursesBackend(options(terminal))
            #expect(throws: TerminalError.inUse) { try NcursesBackend(options(terminal)) }
            backend.end()
            #expect(throws: TerminalError.unusable(term: "dumb")) {
                try NcursesBackend(options(terminal, term: "dumb"))
            }
            let missing = NcursesBackend.Options(terminalPath: "/dev/null")
            #expect(throws: TerminalError.self) { try NcursesBackend(missing) }
        }
    }
}

extension PseudoTerminal {
    /// What was sent, as soon as a text was sent so often; whatever there is after five seconds.
    func output(until text: String, times: Int = 1) -> String {
        for _ in 0..<500 {
            let output = output
            if output.components(separatedBy: text).count > times { return output }
            usleep(10_000)
        }
        return output
    }
}
