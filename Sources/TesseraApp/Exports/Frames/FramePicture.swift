import TesseraLab
import TesseraTerminal

import struct TesseraTerminal.RGB

/// A drawn frame as a picture: every cell 10 by 20 pixels.
///
/// Blocks, braille and lines are drawn as boxes, so that neighbouring cells meet; all else comes
/// from a font.
struct FramePicture {
    /// Pixels across and down of one cell.
    static let cell = Size(columns: 10, rows: 20)
    /// The size of the font whose characters are ten pixels wide.
    static let fontPixels = 16
    /// Rows from the top of a cell to the baseline.
    private static let baseline = 15
    /// What stands for the colours that a terminal chooses itself.
    private static let defaults = (ink: RGB(220, 220, 220), paper: RGB(18, 18, 18))

    let font: TextFont

    /// Draws a frame; nil when it has no cells.
    func drawn(_ surface: Surface) -> RGBPicture? {
        let (columns, rows) = (surface.size.columns, surface.size.rows)
        guard columns > 0, rows > 0 else { return nil }
        var canvas = PixelCanvas(
            width: columns * Self.cell.columns, height: rows * Self.cell.rows)
        for row in 0..<rows {
            for column in 0..<columns {
                draw(
                    surface[column: column, row: row], at: column * Self.cell.columns,
                    row * Self.cell.rows, on: &canvas)
            }
        }
        return RGBPicture(width: canvas.width, height: canvas.height, pixels: canvas.bytes)
    }

    private func draw(_ cell: Cell, at x: Int, _ y: Int, on canvas: inout PixelCanvas) {
        let (ink, paper) = Self.colors(of: cell)
        let whole = PixelBox(x: 0, y: 0, width: Self.cell.columns, height: Self.cell.rows)
        canvas.fill(whole.moved(x, y), ink: paper, share: 255)
        if let shape = CellShape(cell.scalar) {
            for box in shape.boxes {
                canvas.fill(box.moved(x, y), ink: ink, share: shape.share)
            }
        } else if cell.scalar != " " {
            write(cell, ink, at: x, y, on: &canvas)
        }
        if cell.attributes.contains(.underline) {
            let line = PixelBox(x: 0, y: 17, width: Self.cell.columns, height: 1)
            canvas.fill(line.moved(x, y), ink: ink, share: 255)
        }
    }

    /// Bold characters are drawn twice, one pixel apart; those that a font lacks are empty boxes.
    private func write(_ cell: Cell, _ ink: RGB, at x: Int, _ y: Int, on canvas: inout PixelCanvas)
    {
        let bounds = PixelBox(x: x, y: y, width: Self.cell.columns, height: Self.cell.rows)
        guard let glyph = font.glyph(of: cell.scalar) else {
            for box in CellShape.missing { canvas.fill(box.moved(x, y), ink: ink, share: 255) }
            return
        }
        for shift in 0...(cell.attributes.contains(.bold) ? 1 : 0) {
            canvas.blend(
                glyph, ink: ink, x: x + glyph.left + shift, y: y + Self.baseline - glyph.top,
                inside: bounds)
        }
    }

    /// The two colours as a terminal would show them.
    static func colors(of cell: Cell) -> (ink: RGB, paper: RGB) {
        var ink = color(cell.foreground, else: defaults.ink)
        var paper = color(cell.background, else: defaults.paper)
        if cell.attributes.contains(.reverse) { swap(&ink, &paper) }
        if cell.attributes.contains(.dim) { ink = PixelCanvas.mixed(ink, over: paper, share: 150) }
        return (ink, paper)
    }

    private static func color(_ color: TerminalColor, else standard: RGB) -> RGB {
        switch color {
        case .terminalDefault: standard
        case .ansi(let index), .indexed(let index): IndexedPalette.color(index)
        case .rgb(let color): color
        }
    }
}
