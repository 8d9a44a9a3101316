import TesseraTerminal
import Testing

struct SurfaceTests {
    @Test func writingStaysInsideItsRectangle() {
        var surface = Surface(size: Size(columns: 8, rows: 3))
        let rect = Rect(column: 2, row: 1, columns: 4, rows: 1)
        let columns = surface.write("tessera", in: rect, style: Style())
        #expect(columns == 4)
        #expect(surface.textLines == ["", "  tes~", ""])
    }

    @Test(arguments: [-9, -1, 0, 3, 7, 40])
    func writingOutsideTheSurfaceIsHarmless(offset: Int) {
        var surface = Surface(size: Size(columns: 4, rows: 2))
        let rect = Rect(column: offset, row: offset, columns: 5, rows: 5)
        surface.write("abc", in: rect, style: Style())
        surface.fill(rect, with: "x", style: Style())
        surface.overlay(rect, style: Style(attributes: .bold))
        #expect(surface.textLines.allSatisfy { $0.unicodeScalars.count <= 4 })
    }

    @Test func aStyleWithoutBackgroundKeepsTheOneBelow() {
        let blue = TerminalColor.rgb(RGB(0, 0, 255))
        var surface = Surface(
            size: Size(columns: 1, rows: 1), style: Style(background: blue))
        surface.write("a", in: surface.bounds, style: Style(foreground: .ansi(3)))
        #expect(surface[column: 0, row: 0].background == blue)
        #expect(surface[column: 0, row: 0].foreground == .ansi(3))
    }

    @Test(
        arguments: zip(
            [TextAlignment.leading, .center, .trailing], ["ab", "  ab", "    ab"]))
    func alignmentPlacesTheLine(alignment: TextAlignment, expected: String) {
        var surface = Surface(size: Size(columns: 6, rows: 1))
        surface.write("ab", aligned: alignment, in: surface.bounds, style: Style())
        #expect(surface.textLines == [expected])
    }

    @Test func anEmptySurfaceIsLegal() {
        var surface = Surface(size: Size(columns: 0, rows: 0))
        surface.write("a", in: Rect(columns: 5, rows: 5), style: Style())
        #expect(surface.text.isEmpty)
    }
}
