import TesseraTerminal
import Testing

struct ImageViewTests {
    /// Pixel (x, y) is (40·x, 40·y, 7), so every place can be told from its colour.
    private func image(_ width: Int, _ height: Int) -> PixelGrid {
        var bytes: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width { bytes += [UInt8(40 * x), UInt8(40 * y), 7] }
        }
        return PixelGrid(width: width, height: height, bytes: bytes)
    }

    private func painted(_ image: PixelGrid, _ size: Size, _ theme: Theme) -> Surface {
        var surface = Surface(size: size)
        ImageView(image).draw(in: surface.bounds, on: &surface, theme: theme)
        return surface
    }

    @Test func oneCellShowsTwoPixelsExactly() {
        let surface = painted(
            image(3, 4), Size(columns: 3, rows: 2), .ansi(depth: .trueColor))
        for row in 0..<2 {
            for column in 0..<3 {
                let cell = surface[column: column, row: row]
                let x = UInt8(40 * column)
                #expect(cell.foreground == .rgb(RGB(x, UInt8(80 * row), 7)))
                #expect(cell.background == .rgb(RGB(x, UInt8(80 * row + 40), 7)))
                #expect(cell.scalar == "▀")
            }
        }
    }

    @Test(arguments: [
        (8, 8, 16, 8, 16, 8), (8, 8, 15, 7, 8, 4), (64, 64, 64, 32, 64, 32),
        (64, 64, 40, 20, 32, 16), (5, 3, 5, 2, 5, 2), (64, 64, 3, 1, 2, 1),
    ])
    func theScaleIsAWholeNumber(
        width: Int, height: Int, columns: Int, rows: Int, expectedColumns: Int, expectedRows: Int
    ) {
        let bytes = [UInt8](repeating: 9, count: width * height * 3)
        let view = ImageView(PixelGrid(width: width, height: height, bytes: bytes))
        #expect(
            view.size(fitting: Size(columns: columns, rows: rows))
                == Size(columns: expectedColumns, rows: expectedRows))
    }

    /// Half black and half white light is sRGB 188: 255 · (1.055 · 0.5^(1/2.4) − 0.055) = 187.5.
    @Test func shrinkingAveragesLight() {
        let bytes: [UInt8] = [0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 0]
        let surface = painted(
            PixelGrid(width: 2, height: 2, bytes: bytes), Size(columns: 1, rows: 1),
            .ansi(depth: .trueColor))
        #expect(surface[column: 0, row: 0].foreground == .rgb(RGB(188, 188, 188)))
    }

    @Test func fewColoursShowShades() {
        let picture = PixelGrid(
            width: 2, height: 2,
            bytes: [0, 0, 0, 255, 255, 255] + [0, 0, 0, 255, 255, 255])
        #expect(painted(picture, Size(columns: 2, rows: 1), .ansi()).textLines == [" █"])
        let mono = Theme.ansi(depth: .monochrome, glyphs: .ascii)
        #expect(painted(picture, Size(columns: 2, rows: 1), mono).textLines == [" @"])
    }
}
