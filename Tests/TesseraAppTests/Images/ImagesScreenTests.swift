import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

struct ImagesScreenTests {
    private let context = ScreenContext(
        snapshot: SampleSnapshots.twin, theme: .ansi(), rect: Rect(columns: 120, rows: 38),
        sizeClass: .medium, now: .zero)

    private func ready() -> ImagesScreen {
        var screen = ImagesScreen()
        _ = screen.refresh(in: context)
        for (topic, content) in ImagesScene.complete {
            _ = screen.receive(JobReply(JobTicket(topic), content), in: context)
        }
        return screen
    }

    @Test(arguments: ImagesScene.all, GoldenScreenTests.sizes)
    func aScreenLooksAsRecorded(scene: ImagesScene, size: Size) throws {
        try scene.checkLook(size)
    }

    @Test(arguments: ImagesScene.all)
    func anASCIITerminalGetsASCIIOnly(scene: ImagesScene) { scene.checkASCII() }

    @Test func theFirstLookAsksForEverythingOnce() {
        var screen = ImagesScreen()
        #expect(screen.refresh(in: context).count == 4)
        #expect(screen.refresh(in: context).isEmpty)
    }

    /// Long work comes in parts, so that a changed code never waits for all of it.
    @Test func countingGoesOnUntilAllPicturesAreCounted() {
        var screen = ready()
        let part = CountedPictures(
            grids: [[1, 2]], captions: ["a"], codeCount: 24, total: 2)
        let more = screen.receive(
            JobReply(JobTicket("use of codes"), .answer(part)), in: context)
        #expect(more.count == 1 && screen.isCounting)
        let last = screen.receive(
            JobReply(JobTicket("use of codes"), .answer(ImagesScene.counted)), in: context)
        #expect(last.isEmpty && !screen.isCounting)
    }

    @Test func aChangedCodeAsksForItsPictureAndResetBringsTheOldOneBack() {
        var screen = ready()
        let before = screen.codes
        #expect(screen.handle(.nextCode, in: context).count == 1)
        #expect(screen.codes[0] == before[0] + 1)
        #expect(screen.edit.changed == [0])
        let pixels = [UInt8](repeating: 9, count: 768)
        _ = screen.receive(JobReply(JobTicket("changed picture"), .answer(pixels)), in: context)
        #expect(screen.decoded == pixels)
        _ = screen.handle(.resetCodes, in: context)
        #expect(screen.codes == before)
        #expect(screen.decoded == ImagesScene.picture.reconstruction)
    }

    /// There and back again is no change.
    @Test func theOldCodePutBackIsNoChange() {
        var screen = ready()
        _ = screen.handle(.previousCode, in: context)
        #expect(screen.codes[0] == 23)
        _ = screen.handle(.nextCode, in: context)
        #expect(screen.edit == GridEdit())
    }

    @Test(arguments: [("7", 7), ("24", 0), ("", 0), ("1x2", 12)])
    func aWrittenNumberGoesIntoTheCell(text: String, code: Int32) {
        var screen = ready()
        _ = screen.handle(.writeCode, in: context)
        for character in text { _ = screen.type(.character(character), in: context) }
        _ = screen.type(.enter, in: context)
        #expect(screen.codes[0] == code)
        #expect(screen.typed == nil)
    }

    @Test func aCodeChosenAmongAllGoesIntoTheCell() {
        var screen = ready()
        screen.focus = .usage
        for _ in 0..<5 { _ = screen.handle(.right, in: context) }
        #expect(screen.code == 5)
        _ = screen.handle(.putCode, in: context)
        #expect(screen.codes[0] == 5)
    }

    @Test func theCursorStaysOnTheGrid() {
        var screen = ready()
        for _ in 0..<9 { _ = screen.handle(.right, in: context) }
        for _ in 0..<9 { _ = screen.handle(.down, in: context) }
        #expect(screen.cell == 15)
        for _ in 0..<9 { _ = screen.handle(.left, in: context) }
        #expect(screen.cell == 12)
    }

    @Test func anOccurrenceBringsItsPictureAndItsCell() {
        var screen = ready()
        _ = screen.handle(.right, in: context)
        let code = Int(screen.code ?? 0)
        let place = ImagesScene.counted.statistics.places[code].first { $0.picture > 14 }
        #expect(screen.handle(.occurrence, in: context).count == 1)
        #expect(screen.index == place?.picture)
        let picture = ImagesScene.picture
        let other = TokenizedPicture(
            index: place?.picture ?? 0, count: 128, caption: "", side: 16, grid: 4,
            original: picture.original, codes: picture.codes,
            reconstruction: picture.reconstruction)
        _ = screen.receive(JobReply(JobTicket("picture"), .answer(other)), in: context)
        #expect(screen.cell == place?.cell)
    }

    @Test(arguments: [Size(columns: 64, rows: 32), Size(columns: 33, rows: 9)])
    func everyCellOfTheGridIsUnderItsOwnColumns(size: Size) {
        let cell = CodeGridView.cellSize(4, in: size)
        let margin = CodeGridView.margin(4, in: size)
        for place in 0..<16 {
            let found = CodeGridView.cell(
                column: margin + place % 4 * cell.columns, row: place / 4 * cell.rows, grid: 4,
                in: size)
            #expect(found == place)
        }
    }

    @Test(arguments: [0, 511, 9000]) func codesOfLargeCodebooksScrollIntoView(chosen: Int) {
        let arrangement = UsageArrangement(16_384, chosen: chosen, in: Size(columns: 64, rows: 9))
        let place = arrangement.place(of: chosen)
        #expect(place != nil)
        #expect(
            place.flatMap { arrangement.code(column: $0.column + 1, row: $0.row) } == chosen)
    }

    @Test func noKeyAtNoSizeIsATrap() { RandomUse.check(ready(), salt: 78) }
}
