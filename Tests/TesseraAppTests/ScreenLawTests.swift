import TesseraApp
import TesseraLab
import TesseraTerminal
import TestSupport
import Testing

/// What holds for every screen, at every size, whatever is pressed.
struct ScreenLawTests {
    private static let depths = ColorDepth.allCases
    /// Whatever any screen of the catalog knows, every digit, and keys that nobody knows.
    private static let keys: [Key] =
        ScreenCatalog.all.flatMap { $0.make().commands.rows.flatMap(\.keys) }
        + "123456789".map { .character($0) } + [
            .pageUp, .pageDown, .home, .end, .backspace, .delete, .insert, .alternate("x"), "e",
            "\u{301}", .function(9), .enter, .tab, .up, .down,
        ] + Array(repeating: .escape, count: 12)

    /// Ten thousand keys and a thousand sizes, over all screens of the catalog and the overlays in
    /// front of them: no trap, nothing outside the surface, no control character on it.
    @Test(arguments: 0..<10)
    func noKeyAtNoSizeIsATrap(round: Int) throws {
        var walk = try RandomWalk(round: round, keys: Self.keys)
        for press in 0..<1_000 {
            if press % (1_000 / ScreenCatalog.all.count) == 0 { walk.turnToNextScreen() }
            walk.press()
            if press % 10 == 0 { walk.resizeAndDraw() }
        }
        #expect(walk.screens == Set(ScreenCatalog.all.map(\.title)))
        // A run that has ended is left without a question.
        #expect(walk.overlays.count >= RandomWalk.overlays.count - 1)
    }

    @Test(arguments: Scene.sample.indices)
    func noKeyIsATrapWhileSampling(index: Int) {
        let scene = Scene.sample[index]
        var random = Draws(salt: UInt64(index) + 70)
        let theme = Theme.ansi(depth: .trueColor)
        var size = Size(columns: 120, rows: 40)
        var state = scene.state(in: size, theme: theme, now: .zero)
        for press in 0..<400 {
            let context = state.context(size: size, theme: theme, now: .milliseconds(press * 40))
            let commands: [AppCommand] =
                switch random.below(10) {
                case 0: state.handle(random.mouse(in: size), in: context)
                case 1: reply(scene, random.below(100), &state, context)
                default: state.handle(Self.keys[random.below(Self.keys.count)], in: context)
                }
            for command in commands {
                if case .leaveNow = command { continue }
                state.apply(command, themes: [theme], at: context.now)
            }
            guard press % 10 == 0 else { continue }
            size = random.size()
            var surface = Surface(size: size)
            state.draw(on: &surface, theme: theme, now: context.now)
            #expect(surface.size == size)
        }
    }

    /// News of a job, which may come after a person went elsewhere.
    private func reply(
        _ scene: Scene, _ number: Int, _ state: inout AppState, _ context: ScreenContext
    ) -> [AppCommand] {
        guard !scene.script.isEmpty,
            case .reply(let reply) = scene.script[number % scene.script.count]
        else { return [] }
        return state.receive(reply, in: context)
    }

    /// The screen draws inside its rectangle, wherever that lies.
    @Test(arguments: SampleSnapshots.all.indices)
    func nothingIsDrawnOutside(index: Int) {
        let snapshot = SampleSnapshots.all[index].snapshot
        for size in [
            Size(columns: 1, rows: 1), Size(columns: 30, rows: 9), Size(columns: 90, rows: 26),
        ] {
            for sizeClass in SizeClass.allCases {
                let rect = Rect(column: 3, row: 2, columns: size.columns, rows: size.rows)
                var surface = Surface(size: Size(columns: 100, rows: 30))
                surface.fill(surface.bounds, with: "\u{2042}", style: Style())
                surface.fill(rect, style: Style())
                let context = ScreenContext(
                    snapshot: snapshot, theme: .ansi(), rect: rect, sizeClass: sizeClass, now: .zero
                )
                for entry in ScreenCatalog.all {
                    entry.make().draw(on: &surface, context)
                    let outside = surface.text.count { $0 == "\u{2042}" }
                    #expect(outside == 3000 - size.columns * size.rows, "\(entry.title)")
                }
            }
        }
    }

    @Test(arguments: Scene.all)
    func anASCIITerminalGetsASCIIOnly(scene: Scene) {
        for depth in Self.depths {
            let surface = scene.painted(
                columns: 120, rows: 40, theme: .ansi(depth: depth, glyphs: .ascii))
            let foreign = surface.text.unicodeScalars.filter { !$0.isASCII }
            #expect(foreign.isEmpty, "\(foreign)")
        }
    }

    /// Without colour the same words say the same.
    @Test(arguments: [
        ("twin", "TRAIN"), ("preparing", "PREPARING"), ("paused", "PAUSED"), ("failed", "FAILED"),
        ("finished", "DONE"), ("broken", "NAN"),
    ])
    func theStateIsAWord(name: String, word: String) throws {
        let scene = try #require(Scene.all.first { $0.name == name })
        for (columns, rows) in [(200, 60), (80, 24), (40, 10), (20, 5)] {
            let surface = scene.painted(
                columns: columns, rows: rows, theme: .ansi(depth: .monochrome))
            #expect(surface.text.contains(word), "\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(0, 0), (1, 1), (1, 50), (300, 1), (19, 5), (20, 4)])
    func theSmallestTerminalsShowOneNumber(columns: Int, rows: Int) {
        let surface = Scene(name: "", snapshot: SampleSnapshots.twin).painted(
            columns: columns, rows: rows)
        #expect(surface.text.split(separator: "\n").count <= 1)
        if columns > 4 { #expect(surface.text.contains("3.259")) }
    }
}

/// A person who presses whatever there is, on a run in one of its situations.
private struct RandomWalk {
    private var random: Draws
    private var state: AppState
    private var size = Size(columns: 80, rows: 24)
    private var now = Duration.zero
    private var jobsLeft = 40
    private var place = 0
    private let keys: [Key]
    private let themes = ColorDepth.allCases.map { Theme.ansi(depth: $0) }
    private let scratch: ScratchFolder
    private let models: OpenModels
    /// Titles of the screens that were in view.
    private(set) var screens: Set<String> = []
    /// Kinds of overlays that were in front.
    private(set) var overlays: Set<String> = []

    /// What opens each overlay.
    static let overlays: [AppCommand] = [.showHelp, .showPalette, .showThemes, .learn, .quit]

    init(round: Int, keys: [Key]) throws {
        self.keys = keys
        random = Draws(salt: UInt64(round) + 40)
        scratch = try ScratchFolder()
        let workspace = Workspace(scratch.path)
        models = OpenModels(
            ModelCatalog(shipped: ShippedFiles(sampleData: nil), workspace: workspace))
        let snapshot = SampleSnapshots.all[round % SampleSnapshots.all.count].snapshot
        state = AppState(
            snapshot, workspace: workspace, settings: round % 2 == 0 ? LabSettings() : nil)
        state.receive(snapshot, at: .zero)
    }

    private var theme: Theme { themes[random.count % themes.count] }

    private func context() -> ScreenContext { state.context(size: size, theme: theme, now: now) }

    /// Every screen has its turn, however the keys fall.
    mutating func turnToNextScreen() {
        perform([.closeOverlay, .show(screen: place % ScreenCatalog.all.count)])
        perform(state.refresh(in: context()))
        place += 1
        perform([Self.overlays[place % Self.overlays.count]])
        note()
    }

    private mutating func note() {
        screens.insert(state.screenTitle)
        if let overlay = state.overlayName { overlays.insert(overlay) }
    }

    mutating func press() {
        now += .milliseconds(130)
        let context = context()
        if random.below(8) == 0 {
            perform(state.handle(random.mouse(in: size), in: context))
        } else if random.below(60) == 0 {
            perform(state.paste("a\u{1B}[31mb\u{9B}\n", in: context))
        } else {
            perform(state.handle(keys[random.below(keys.count)], in: context))
        }
        state.expire(at: now)
        note()
    }

    mutating func resizeAndDraw() {
        size = random.size()
        var surface = Surface(size: size)
        state.draw(on: &surface, theme: theme, now: now)
        #expect(surface.size == size)
        let controls = surface.text.unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n"
        }
        #expect(controls.isEmpty, "\(state.screenTitle)")
    }

    /// Leaving is left out; the first questions of the screens are answered without any models.
    private mutating func perform(_ commands: [AppCommand]) {
        var waiting = commands
        while !waiting.isEmpty {
            let command = waiting.removeFirst()
            if case .leaveNow = command { continue }
            if case .command(let name) = command { waiting += state.handle(name, in: context()) }
            if case .work(let job, let ticket) = command, jobsLeft > 0 {
                jobsLeft -= 1
                waiting += state.receive(reply(to: job, ticket), in: context())
            }
            state.apply(command, themes: themes, at: now)
        }
    }

    private func reply(to job: any BackgroundJob, _ ticket: JobTicket) -> JobReply {
        do {
            return JobReply(ticket, .answer(try job.run(with: models, JobProgress())))
        } catch {
            return JobReply(ticket, .failed("\(error)"))
        }
    }
}

/// Places in the tests' own stream of random numbers.
private struct Draws {
    let salt: UInt64
    private(set) var count = 0

    init(salt: UInt64) { self.salt = salt }

    mutating func below(_ bound: Int) -> Int {
        count += 1
        return Int(SampleSnapshots.uniform(salt, count) * Double(bound))
    }

    mutating func size() -> Size {
        let widths = [0, 1, 7, 19, 20, 33, 59, 60, 80, 100, 121, 140]
        let heights = [0, 1, 3, 4, 5, 9, 16, 24, 28, 40]
        return Size(columns: widths[below(widths.count)], rows: heights[below(heights.count)])
    }

    mutating func mouse(in size: Size) -> MouseEvent {
        let actions: [MouseEvent.Action] = [.press, .release, .drag, .wheelUp, .wheelDown]
        return MouseEvent(
            actions[below(actions.count)], column: below(max(1, size.columns)),
            row: below(max(1, size.rows)))
    }
}
