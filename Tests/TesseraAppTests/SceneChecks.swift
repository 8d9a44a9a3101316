import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

/// One screen in a known situation: news of its jobs that came, and keys that were pressed then.
protocol JobScene: Sendable, CustomTestStringConvertible {
    /// The screen's name in the catalogue.
    static var screen: String { get }
    /// The scene's name in the goldens.
    var name: String { get }
    /// News of jobs before the keys, by the topic of their tickets.
    var replies: [(topic: String, content: JobReply.Content)] { get }
    /// The keys.
    var keys: [Key] { get }
    /// News that came after the keys.
    var later: [(topic: String, content: JobReply.Content)] { get }
}

extension JobScene {
    var testDescription: String { name }
    var later: [(topic: String, content: JobReply.Content)] { [] }

    /// What a terminal of this size would show, of that screen alone.
    func painted(
        columns: Int, rows: Int, theme: Theme = .ansi(depth: .trueColor)
    ) -> Surface {
        let size = Size(columns: columns, rows: rows)
        var surface = Surface(size: size, style: theme[.background])
        state(in: size, theme: theme).draw(on: &surface, theme: theme, now: .seconds(1))
        return surface
    }

    /// The lab with that screen alone, after all that happened.
    func state(in size: Size, theme: Theme) -> AppState {
        var state = AppState(
            SampleSnapshots.twin, screens: ScreenCatalog.all.filter { $0.title == Self.screen },
            workspace: Workspace("runs"))
        let context = state.context(size: size, theme: theme, now: .seconds(1))
        state.receive(SampleSnapshots.twin, at: .zero)
        _ = state.refresh(in: context)
        receive(replies, &state, context)
        for key in keys {
            for command in state.handle(key, in: context) {
                state.apply(command, themes: [theme], at: .seconds(1))
            }
        }
        receive(later, &state, context)
        return state
    }

    private func receive(
        _ news: [(topic: String, content: JobReply.Content)], _ state: inout AppState,
        _ context: ScreenContext
    ) {
        for (topic, content) in news {
            _ = state.receive(
                JobReply(JobTicket(topic, owner: Self.screen), content), in: context)
        }
    }

    /// The screen looks as recorded.
    func checkLook(_ size: Size) throws {
        let surface = painted(columns: size.columns, rows: size.rows)
        try Golden("\(name).\(size.columns)x\(size.rows)").check(surface.text + "\n")
    }

    /// An ASCII terminal gets ASCII only, at every colour depth.
    func checkASCII() {
        for depth in ColorDepth.allCases {
            for (columns, rows) in [(200, 60), (80, 24), (40, 10)] {
                let surface = painted(
                    columns: columns, rows: rows, theme: .ansi(depth: depth, glyphs: .ascii))
                let foreign = surface.text.unicodeScalars.filter { !$0.isASCII }
                #expect(foreign.isEmpty, "\(foreign) at \(columns)x\(rows)")
            }
        }
    }
}

/// Presses a screen's own keys and uses the mouse at random, at random sizes; no trap is the law.
enum RandomUse {
    static func check(_ first: some Screen, salt: UInt64, presses: Int = 700) {
        var count = 0
        func below(_ bound: Int) -> Int {
            count += 1
            return Int(SampleSnapshots.uniform(salt, count) * Double(bound))
        }
        var screen: any Screen = first
        let keys = screen.commands.rows.flatMap(\.keys).filter { $0 != "q" }
        for _ in 0..<presses {
            let size = Size(columns: [1, 20, 40, 60, 80, 120, 200][below(7)], rows: 1 + below(60))
            let context = ScreenContext(
                snapshot: SampleSnapshots.twin, workspace: Workspace("runs"), theme: .ansi(),
                rect: Rect(size), sizeClass: SizeClass(size), now: .zero)
            let key = keys[below(keys.count)]
            if screen.type(key, in: context) == nil,
                let command = screen.commands.command(for: key)
            {
                _ = screen.handle(command, in: context)
            }
            let mouse = MouseEvent(
                [.press, .drag, .release, .wheelUp, .wheelDown][below(5)],
                column: below(size.columns), row: below(size.rows))
            if below(4) == 0 { _ = screen.handle(mouse, in: context) }
            var surface = Surface(size: size)
            screen.draw(on: &surface, context)
            #expect(surface.size == size)
        }
    }
}
