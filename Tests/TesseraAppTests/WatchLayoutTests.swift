import TesseraApp
import TesseraTerminal
import Testing

struct WatchLayoutTests {
    @Test(arguments: SizeClass.allCases, SampleSnapshots.all.indices)
    func panesLieInsideAndNeverOverlap(sizeClass: SizeClass, index: Int) {
        for columns in [1, 20, 60, 80, 101, 140, 200] {
            for rows in [1, 3, 14, 22, 26, 38, 58] {
                let whole = Rect(column: 0, row: 1, columns: columns, rows: rows)
                let places = WatchLayout(
                    SampleSnapshots.all[index].snapshot, sizeClass: sizeClass, in: whole
                ).places.map(\.rect)
                for (number, rect) in places.enumerated() {
                    #expect(rect.intersection(whole) == rect)
                    for other in places[(number + 1)...] {
                        #expect(rect.intersection(other).isEmpty)
                    }
                }
            }
        }
    }

    @Test(arguments: [
        (SizeClass.large, Size(columns: 200, rows: 60), 7),
        (.medium, Size(columns: 120, rows: 40), 5), (.small, Size(columns: 80, rows: 24), 3),
        (.extraSmall, Size(columns: 40, rows: 10), 0),
    ])
    func smallerScreensHaveFewerPanes(sizeClass: SizeClass, size: Size, count: Int) {
        let layout = WatchLayout(SampleSnapshots.twin, sizeClass: sizeClass, in: Rect(size))
        #expect(layout.places.count == count)
        let area = layout.places.reduce(0) { $0 + $1.rect.columns * $1.rect.rows }
        #expect(count == 0 || area == size.columns * size.rows)
    }

    @Test func aTextRunHasNoPictures() {
        for sizeClass in SizeClass.allCases {
            let layout = WatchLayout(
                SampleSnapshots.text, sizeClass: sizeClass, in: Rect(columns: 150, rows: 50))
            #expect(layout.rect(of: .pictures) == nil)
        }
    }

    @Test func aCellBelongsToThePaneAroundIt() {
        let layout = WatchLayout(
            SampleSnapshots.twin, sizeClass: .small, in: Rect(row: 1, columns: 80, rows: 22))
        #expect(layout.pane(column: 0, row: 1) == .chart(0))
        #expect(layout.pane(column: 79, row: 22) == .pictures)
        #expect(layout.pane(column: 0, row: 0) == nil)
    }
}

struct StepWindowTests {
    @Test func allStepsAreShownAtFirst() {
        #expect(StepWindow().range(newest: 500) == 0...500)
        #expect(StepWindow().range(newest: 0) == 0...1)
    }

    @Test func aCloserStretchFollowsTheNewestStep() {
        var window = StepWindow()
        window.zoom(in: true)
        #expect(window.range(newest: 400) == 200...400)
        #expect(window.range(newest: 600) == 300...600)
        window.zoom(in: false)
        #expect(!window.isPartial)
    }

    @Test func aMovedStretchStaysAndComesBack() {
        var window = StepWindow()
        window.zoom(in: true)
        window.zoom(in: true)
        window.move(by: -1, newest: 400)
        #expect(window.range(newest: 400) == 275...375)
        for _ in 0..<50 { window.move(by: -1, newest: 400) }
        #expect(window.range(newest: 400) == 0...100)
        for _ in 0..<50 { window.move(by: 1, newest: 400) }
        #expect(window.end == nil)
    }

    @Test(arguments: [0, 1, 7, 100_000])
    func noZoomLeavesTheRun(newest: Int) {
        var window = StepWindow()
        for _ in 0..<40 {
            window.zoom(in: true)
            window.move(by: -3, newest: newest)
            let range = window.range(newest: newest)
            #expect(range.lowerBound >= 0 && range.upperBound <= max(1, newest))
        }
    }
}
