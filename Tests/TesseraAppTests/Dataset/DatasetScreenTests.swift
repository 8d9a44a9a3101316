import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

struct DatasetScreenTests {
    private func context(_ columns: Int = 120, _ rows: Int = 38) -> ScreenContext {
        let size = Size(columns: columns, rows: rows)
        return ScreenContext(
            snapshot: SampleSnapshots.twin, theme: .ansi(), rect: Rect(size),
            sizeClass: SizeClass(Size(columns: columns, rows: rows + 2)), now: .zero)
    }

    private func ready() -> DatasetScreen {
        var screen = DatasetScreen()
        _ = screen.refresh(in: context())
        for (topic, content) in DatasetScene.complete {
            _ = screen.receive(JobReply(JobTicket(topic), content), in: context())
        }
        return screen
    }

    private func topics(_ commands: [AppCommand]) -> [String] {
        commands.compactMap {
            switch $0 {
            case .work(_, let ticket), .cancelWork(let ticket): ticket.topic
            default: nil
            }
        }
    }

    @Test(arguments: DatasetScene.all, GoldenScreenTests.sizes)
    func aScreenLooksAsRecorded(scene: DatasetScene, size: Size) throws {
        let surface = scene.painted(columns: size.columns, rows: size.rows)
        try Golden("\(scene.name).\(size.columns)x\(size.rows)").check(surface.text + "\n")
    }

    @Test(arguments: DatasetScene.all)
    func anASCIITerminalGetsASCIIOnly(scene: DatasetScene) {
        for depth in ColorDepth.allCases {
            let surface = scene.painted(
                columns: 200, rows: 60, theme: .ansi(depth: depth, glyphs: .ascii))
            let foreign = surface.text.unicodeScalars.filter { !$0.isASCII }
            #expect(foreign.isEmpty, "\(foreign)")
        }
    }

    @Test func theSourcesAreOpenedOnceAndThenEverythingIsAskedFor() {
        var screen = DatasetScreen()
        #expect(topics(screen.refresh(in: context())) == ["sources"])
        #expect(screen.refresh(in: context()).isEmpty)
        let asked = screen.receive(
            JobReply(JobTicket("sources"), .answer(DatasetScene.facts)), in: context())
        #expect(topics(asked) == ["items", "item", "survey of pictures", "survey of text"])
    }

    @Test func aMoveReadsOnlyWhatIsMissing() {
        var screen = ready()
        #expect(topics(screen.handle(.right, in: context())) == ["item"])
        #expect(screen.browser.chosen == DatasetPlace(.training, 1))
        _ = screen.handle(.datasetPart, in: context())
        #expect(screen.browser.chosen == DatasetPlace(.heldOut, 0))
        #expect(screen.browser.entries.isEmpty)
        #expect(screen.browser.missing == [0, 1, 2, 3])
    }

    @Test func theCursorStaysAmongTheItems() {
        var screen = ready()
        _ = screen.handle(.left, in: context())
        #expect(screen.browser.position == 0)
        _ = screen.handle(.lastItem, in: context())
        #expect(screen.browser.position == 59)
        _ = screen.handle(.nextPage, in: context())
        #expect(screen.browser.position == 59)
    }

    @Test func aNumberGoesToItsItemAndOneTooLargeIsRefused() {
        var screen = ready()
        for key in [Key.character("n")] + "42".map(Key.character) + [.enter]
        where screen.type(key, in: context()) == nil {
            _ = screen.handle(.itemNumber, in: context())
        }
        #expect(screen.browser.position == 42 && screen.line == nil)
        screen.line = .number("60")
        guard case .toast(let text)? = screen.type(.enter, in: context())?.first else {
            Issue.record("no answer to a number that is too large")
            return
        }
        #expect(text == "items go from 0 to 59" && screen.browser.position == 42)
    }

    @Test func foundItemsAreBrowsedAloneUntilEscape() {
        var screen = ready()
        screen.line = .words("red  square")
        let asked = screen.type(.enter, in: context()) ?? []
        #expect(topics(asked) == ["words"] && screen.sought == "red square")
        _ = screen.receive(
            JobReply(
                JobTicket("words"),
                .answer(DatasetMatches(indices: [3, 9, 44], examined: 60, isComplete: true))),
            in: context())
        #expect(screen.browser.chosen?.index == 3 && screen.browser.count == 3)
        _ = screen.handle(.lastItem, in: context())
        #expect(screen.browser.chosen?.index == 44)
        _ = screen.handle(.back, in: context())
        #expect(screen.browser.position == 44 && screen.browser.matches == nil)
    }

    @Test func repeatsLeadToTheirItemsOneAfterTheOther() {
        var screen = ready()
        #expect(screen.repeats.first?.kind == "same picture")
        #expect(screen.repeats.first?.places.map(\.index) == [0, 55])
        _ = screen.handle(.nextRepeat, in: context())
        _ = screen.handle(.nextRepeat, in: context())
        #expect(screen.browser.chosen == DatasetPlace(.training, 55))
        _ = screen.handle(.nextRepeat, in: context())
        #expect(screen.browser.chosen == DatasetPlace(.training, 0))
    }

    /// Counting comes in parts, so that what a person looks at never waits for all of it.
    @Test func countingGoesOnUntilItIsStopped() {
        var screen = ready()
        let more = screen.receive(
            JobReply(JobTicket("survey of text"), .answer(DatasetScene.textSurvey)),
            in: context())
        #expect(topics(more) == ["survey of text"])
        let stopped = screen.handle(.surveying, in: context())
        #expect(topics(stopped) == ["survey of pictures", "survey of text"] && screen.isStopped)
        #expect(
            topics(screen.handle(.surveying, in: context()))
                == ["survey of pictures", "survey of text"])
    }

    /// Held-out picture 0 is training picture 3 once more.
    @Test func whatBothPartsShareIsCounted() {
        let survey = DatasetScene.pictureSurvey
        #expect(survey.pictures.overlap == 1 && survey.captions.overlap == 1)
        #expect(survey.pictures.surplus == 6)
    }

    @Test func aClickOnAPictureChoosesIt() throws {
        var screen = ready()
        let context = context()
        let rect = Pane.content(of: try #require(screen.layout(context).rect(of: .list)))
        let wall = PictureWall.arrangement(in: rect.size)
        let column = rect.column + wall.box.columns + 3
        let row = rect.row + wall.box.rows + 1
        _ = screen.handle(MouseEvent(.press, column: column, row: row), in: context)
        #expect(screen.browser.position == wall.columns + 1)
    }

    /// Whole rows of the picture, whatever the width.
    @Test(arguments: [21, 40, 66, 120]) func codesStandInTheRowsOfTheirPicture(columns: Int) {
        let item = DatasetItem(
            entry: DatasetScene.entries[0],
            tokens: [StripToken("<boi>", .marker)]
                + (0..<16).map { StripToken("#\($0)", .code) } + [StripToken("<eoi>", .marker)],
            grid: 4, pieces: 0)
        let lines = TokenStrip(item: item, firstLine: 0).lines(columns: columns, boundary: "|")
        #expect(lines.count == 6)
        #expect(lines[2].pieces.map(\.text).joined() == "#4 |#5 |#6 |#7 |")
        #expect(lines.allSatisfy { $0.columns <= columns })
    }

    @Test func noKeyAtNoSizeIsATrap() {
        var draws = (0..<4000).map { SampleSnapshots.uniform(81, $0) }[...]
        func below(_ bound: Int) -> Int { Int((draws.popFirst() ?? 0) * Double(bound)) }
        let keys = DatasetScreen.commands.rows.flatMap(\.keys) + ["7", .backspace]
        var screen: any Screen = ready()
        for _ in 0..<700 {
            let size = Size(columns: [1, 20, 40, 60, 80, 120, 200][below(7)], rows: 1 + below(60))
            let context = ScreenContext(
                snapshot: SampleSnapshots.twin, theme: .ansi(), rect: Rect(size),
                sizeClass: SizeClass(size), now: .zero)
            let key = keys[below(keys.count)]
            if screen.type(key, in: context) == nil,
                let command = DatasetScreen.commands.command(for: key)
            {
                _ = screen.handle(command, in: context)
            }
            let mouse = MouseEvent(
                [.press, .drag, .release, .wheelUp][below(4)], column: below(size.columns),
                row: below(size.rows))
            if below(4) == 0 { _ = screen.handle(mouse, in: context) }
            var surface = Surface(size: size)
            screen.draw(on: &surface, context)
            #expect(surface.size == size)
        }
    }
}
