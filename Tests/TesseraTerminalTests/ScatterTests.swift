import Testing

@testable import TesseraTerminal

struct ScatterTests {
    private let groups = [
        Scatter.Group(name: "a", role: .series0, points: [SIMD2(0, 1), SIMD2(0.01, 0.99)]),
        Scatter.Group(name: "b", role: .series1, points: [SIMD2(1, 0), SIMD2(0.01, 0.98)]),
    ]

    @Test func cornersOfTheMapAreCornersOfTheRectangle() {
        let theme = Theme.ansi()
        let rect = Rect(columns: 5, rows: 3)
        var surface = Surface(size: rect.size)
        Scatter(groups: groups).draw(in: rect, on: &surface, theme: theme)
        #expect(surface[column: 4, row: 2].scalar == "⢀")
        #expect(surface[column: 0, row: 0].scalar == "⠁")
        #expect(surface.text.count { $0 != " " && $0 != "\n" } == 2)
        #expect(surface[column: 0, row: 0].foreground == theme[.series0].foreground)
    }

    @Test func withoutColourGroupsDifferByTheirMarks() {
        let rect = Rect(columns: 5, rows: 3)
        var surface = Surface(size: rect.size)
        Scatter(groups: groups).draw(
            in: rect, on: &surface, theme: .ansi(depth: .monochrome))
        #expect(surface[column: 0, row: 0].scalar == ":")
        #expect(surface[column: 4, row: 2].scalar == "o")
    }

    @Test func aCellAndItsShareBelongTogether() {
        let size = Size(columns: 37, rows: 11)
        for column in 0..<37 {
            for row in 0..<11 {
                let cell = Scatter.cell(
                    of: Scatter.share(ofColumn: column, row: row, in: size), in: size)
                #expect(cell.column == column && cell.row == row)
            }
        }
    }

    @Test func namesNeverCoverEachOther() {
        let labels = ["first", "second", "third"].map {
            Scatter.Label($0, .text, at: SIMD2(0.5, 0.5))
        }
        let rect = Rect(columns: 20, rows: 3)
        var surface = Surface(size: rect.size)
        Scatter(groups: [], labels: labels).draw(in: rect, on: &surface, theme: .ansi())
        #expect(surface.text.contains("first") && !surface.text.contains("second"))
    }
}
