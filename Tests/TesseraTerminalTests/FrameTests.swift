import TesseraTerminal
import Testing

struct FrameTests {
    @Test func titleAndLabelStandOnTheUpperEdge() {
        var surface = Surface(size: Size(columns: 24, rows: 3))
        Frame(title: "loss", label: "y:log").draw(
            in: surface.bounds, on: &surface, theme: .ansi())
        #expect(
            surface.textLines == [
                "┌─ loss ─────── y:log ─┐",
                "│                      │",
                "└──────────────────────┘",
            ])
    }

    @Test func aNarrowFrameDropsTheLabelThenCutsTheTitle() {
        var surface = Surface(size: Size(columns: 10, rows: 2))
        Frame(title: "image loss", label: "y:log").draw(
            in: surface.bounds, on: &surface, theme: .ansi(glyphs: .ascii))
        #expect(surface.textLines == ["+- imag~-+", "+--------+"])
    }

    @Test(arguments: [(0, 0), (1, 1), (1, 9), (9, 1), (2, 2), (3, 3)])
    func smallRectanglesAreSafe(columns: Int, rows: Int) {
        var surface = Surface(size: Size(columns: 12, rows: 12))
        Frame(title: "t", label: "l").draw(
            in: Rect(column: 1, row: 1, columns: columns, rows: rows), on: &surface,
            theme: .ansi())
        let drawn = surface.textLines.joined().filter { $0 != " " }.count
        #expect(drawn == (columns < 2 || rows < 2 ? 0 : 2 * (columns + rows) - 4))
    }
}
