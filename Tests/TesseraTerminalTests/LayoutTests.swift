import TesseraTerminal
import Testing

struct LayoutTests {
    @Test(arguments: [0, 1, 5, 11, 80, 201])
    func panesCoverTheirRectangleWithoutOverlap(columns: Int) {
        let rect = Rect(column: 3, row: 2, columns: columns, rows: 4)
        let panes = rect.split(columns: .fixed(10), .flexible(1), .flexible(2))
        #expect(panes.map(\.columns).reduce(0, +) == columns)
        #expect(panes[0].column == 3)
        #expect(zip(panes, panes.dropFirst()).allSatisfy { $0.endColumn == $1.column })
        #expect(panes.allSatisfy { $0.rows == 4 && $0.row == 2 })
    }

    @Test func fixedPanesAreServedFirst() {
        let rect = Rect(columns: 9, rows: 30)
        let panes = rect.split(rows: .fixed(1), .flexible(1), .fixed(2))
        #expect(panes.map(\.rows) == [1, 27, 2])
        #expect(panes.map(\.row) == [0, 1, 28])
    }

    @Test(arguments: [
        (200, 60, SizeClass.large), (139, 60, .medium), (100, 28, .medium), (80, 24, .small),
        (40, 10, .extraSmall), (20, 5, .extraSmall), (19, 50, .tiny), (0, 0, .tiny),
    ])
    func sizeClassesFollowBothSides(columns: Int, rows: Int, expected: SizeClass) {
        #expect(SizeClass(Size(columns: columns, rows: rows)) == expected)
    }

    @Test func insettingBeyondTheMiddleLeavesNothing() {
        #expect(Rect(columns: 3, rows: 3).inset(by: 2).isEmpty)
    }

    @Test func centeringNeverExceedsTheRectangle() {
        let rect = Rect(column: 1, row: 1, columns: 10, rows: 4)
        #expect(
            rect.centered(Size(columns: 4, rows: 9)) == Rect(column: 4, row: 1, columns: 4, rows: 4)
        )
    }
}
