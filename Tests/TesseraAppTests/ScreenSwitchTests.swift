import Dispatch
import Glibc
import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// Several screens in one lab: keys, titles, and work in the background.
struct ScreenSwitchTests {
    private static let screens = [
        ScreenCatalog.Entry(1, "Watch") { WatchScreen() },
        ScreenCatalog.Entry(3, "Counting") { CountingScreen() },
    ]

    private let channels = RunChannels()

    private func shown(
        _ script: [(time: Duration, happening: ClockedBackend.Happening)], columns: Int = 80
    ) -> [String] {
        let backend = ClockedBackend(size: Size(columns: columns, rows: 24), script: script)
        let loop = EventLoop(
            on: backend, showing: SampleSnapshots.finished, screens: Self.screens,
            surroundings: .init(channels: channels, themes: [.ansi()], now: { backend.now }))
        loop.run()
        return backend.shown.map(\.surface.text)
    }

    private func keys(
        _ keys: [Key]
    ) -> [(time: Duration, happening: ClockedBackend.Happening)] {
        keys.enumerated().map { (.seconds($0 + 1), .event(.key($1))) }
    }

    @Test func aDigitShowsItsScreenAndItsKeys() throws {
        let last = try #require(shown(keys(["3"])).last)
        #expect(last.contains("count 0") && last.contains("u count"))
    }

    @Test func aScreenKeepsItsStateWhileAnotherIsInView() throws {
        let last = try #require(shown(keys(["3", "u", "u", "1", "3"])).last)
        #expect(last.contains("count 2"))
    }

    @Test func theTitlesStandInTheHeader() throws {
        let wide = try #require(shown(keys(["3"]), columns: 120).last)
        #expect(wide.hasPrefix(" 1 Watch  3 Counting "))
        let narrow = try #require(shown(keys(["3"]), columns: 40).last)
        #expect(narrow.hasPrefix(" 1  3 Counting "))
    }

    @Test func aClickOnATitleShowsItsScreen() throws {
        let click = TerminalEvent.mouse(MouseEvent(.press, column: 12, row: 0))
        let last = try #require(shown([(.seconds(1), .event(click))]).last)
        #expect(last.contains("count 0"))
    }

    @Test func aTextFieldTakesDigitsAndPastedText() throws {
        let paste = (Duration.seconds(9), ClockedBackend.Happening.event(.paste("pasted")))
        let last = try #require(shown(keys(["3", "/", "1", "q"]) + [paste]).last)
        #expect(last.contains("typed 1qpasted"))
        #expect(last.contains("Enter done"))
    }

    @Test func newsOfAJobReachesTheScreenThatAskedForItEvenOutOfView() throws {
        let channels = channels
        let worker = JobWorker(
            channels.jobs, models: ModelCatalog(shipped: ShippedFiles(sampleData: nil)))
        // The answer may come no earlier than the other screen.
        let wait = ClockedBackend.Happening.work {
            Doubling.mayAnswer.signal()
            channels.jobs.waitForReplies()
        }
        let last = try #require(
            shown(keys(["3", "w", "1"]) + [(.seconds(8), wait), (.seconds(9), .event(.key("3")))])
                .last)
        #expect(last.contains("answer 42"))
        worker.end()
    }
}

extension JobDesk {
    /// Returns when there is news, or after ten seconds.
    fileprivate func waitForReplies() {
        let limit = ContinuousClock.now + .seconds(10)
        while !hasReplies, ContinuousClock.now < limit { usleep(1000) }
    }
}

/// Counts key presses, takes text and asks for work.
private struct CountingScreen: Screen {
    static let commands = CommandTable([
        CommandRow(.up, "Counting", ["u"], "count", rank: 2, "one more"),
        CommandRow(.zoom, "Counting", ["w"], "work", "ask for work"),
        CommandRow(.back, "Counting", ["/"], "", "type"),
    ])

    private var count = 0
    private var text: String?
    private var answer: Int?

    mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        guard text != nil, case .character(let character) = key else { return nil }
        text?.append(character)
        return []
    }

    mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] {
        self.text?.append(text)
        return []
    }

    mutating func handle(_ command: CommandName, in context: ScreenContext) -> [AppCommand] {
        switch command {
        case .up: count += 1
        case .back: text = ""
        case .zoom: return [.work(Doubling(number: 21), as: JobTicket("double"))]
        default: break
        }
        return []
    }

    mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        if case .answer(let value) = reply.content { answer = value as? Int }
        return []
    }

    func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        text == nil ? nil : [("Enter", "done")]
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        var line = "count \(count) typed \(text ?? "")"
        if let answer { line += " answer \(answer)" }
        surface.write(line, in: context.rect, style: context.theme[.text])
    }
}

private struct Doubling: BackgroundJob {
    static let mayAnswer = DispatchSemaphore(value: 0)
    let number: Int

    func run(with models: OpenModels, _ progress: JobProgress) throws -> Int {
        Self.mayAnswer.wait()
        try progress.check()
        return number * 2
    }
}
