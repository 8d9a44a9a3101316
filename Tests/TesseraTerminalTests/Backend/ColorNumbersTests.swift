import TesseraTerminal
import Testing

struct ColorNumbersTests {
    private let exact = TerminalColor.rgb(RGB(0, 0, 3))

    private func cell(
        _ foreground: TerminalColor, on background: TerminalColor = .terminalDefault,
        scalar: Unicode.Scalar = "x"
    ) -> Cell {
        var surface = Surface(size: Size(columns: 1, rows: 1))
        surface.put(
            scalar, column: 0, row: 0, in: surface.bounds,
            style: Style(foreground: foreground, background: background))
        return surface[column: 0, row: 0]
    }

    /// Stock direct-colour entries turn the eight darkest blues into palette colours.
    @Test func theDarkestBluesStayExactAndThePaletteStaysReachable() {
        var numbers = ColorNumbers(
            depth: .trueColor, available: 16_777_472, paletteStart: TerminfoOverlay.paletteStart)
        #expect(numbers.ink(of: cell(exact)).colors.foreground == 3)
        #expect(numbers.ink(of: cell(.ansi(3))).colors.foreground == 16_777_219)
        #expect(numbers.ink(of: cell(.indexed(200))).colors.foreground == 16_777_416)
        #expect(numbers.ink(of: cell(.terminalDefault)).colors.foreground == -1)
    }

    @Test func onlyPicturesAreSnapped() {
        var numbers = ColorNumbers(depth: .trueColor, available: 1 << 24)
        let color = TerminalColor.rgb(RGB(101, 102, 103))
        #expect(numbers.ink(of: cell(color)).colors.foreground == 0x656667)
        let picture = numbers.ink(of: cell(color, on: color, scalar: "▀")).colors
        let snapped = RGB(101, 102, 103).snapped(bits: 6)
        let number =
            Int32(snapped.red) << 16 | Int32(snapped.green) << 8 | Int32(snapped.blue)
        #expect(picture == PairTable.Colors(foreground: number, background: number))
    }

    @Test func fewerColoursTakeTheNearest() {
        var numbers = ColorNumbers(depth: .indexed256, available: 256)
        #expect(numbers.ink(of: cell(.rgb(RGB(255, 0, 0)))).colors.foreground == 196)
        var few = ColorNumbers(depth: .ansi16, available: 16)
        #expect(few.ink(of: cell(.rgb(RGB(255, 0, 0)))).colors.foreground == 9)
        #expect(few.ink(of: cell(.indexed(21))).colors.foreground == 4)
    }

    @Test func eightColoursMakeBrightnessOfAttributes() {
        var numbers = ColorNumbers(depth: .ansi16, available: 8)
        let bright = numbers.ink(of: cell(.ansi(12), on: .ansi(9)))
        #expect(bright.colors == PairTable.Colors(foreground: 4, background: 1))
        #expect(bright.attributes == .bold)
        // Bright black would vanish on black.
        let grey = numbers.ink(of: cell(.ansi(8)))
        #expect(grey.colors == .standard)
        #expect(grey.attributes == .dim)
    }

    @Test func monoHasNoColours() {
        var numbers = ColorNumbers(depth: .monochrome, available: 0)
        #expect(numbers.ink(of: cell(exact, on: .ansi(4))).colors == .standard)
    }
}
