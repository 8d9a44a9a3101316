import TesseraTerminal

/// The characters that fill their cell in a known way, as boxes of pixels in a cell of 10 by 20.
struct CellShape: Equatable {
    let boxes: [PixelBox]
    /// How much of the ink covers the boxes, of 255.
    let share: Int

    /// The shape of a character; nil for those that a font has to draw.
    init?(_ scalar: Unicode.Scalar) {
        share = Self.shades[scalar] ?? 255
        switch scalar.value {
        case 0x2800...0x28FF: boxes = Self.dots(UInt8(scalar.value - 0x2800))
        case 0x2580: boxes = [PixelBox(x: 0, y: 0, width: 10, height: 10)]
        case 0x2581...0x2588: boxes = [Self.rising(Int(scalar.value - 0x2580))]
        case 0x2589...0x258F: boxes = [Self.growing(8 - Int(scalar.value - 0x2588))]
        case 0x2591...0x2593: boxes = [PixelBox(x: 0, y: 0, width: 10, height: 20)]
        default:
            guard let lines = Self.lines[scalar] else { return nil }
            boxes = lines
        }
    }

    /// An empty box for a character that a font lacks.
    static let missing = [
        PixelBox(x: 2, y: 4, width: 6, height: 1), PixelBox(x: 2, y: 15, width: 6, height: 1),
        PixelBox(x: 2, y: 4, width: 1, height: 12), PixelBox(x: 7, y: 4, width: 1, height: 12),
    ]

    private static let shades: [Unicode.Scalar: Int] = ["░": 64, "▒": 128, "▓": 191]

    /// A box of so many eighths of the height, from the foot.
    private static func rising(_ eighths: Int) -> PixelBox {
        let height = (20 * eighths + 4) / 8
        return PixelBox(x: 0, y: 20 - height, width: 10, height: height)
    }

    /// A box of so many eighths of the width, from the left.
    private static func growing(_ eighths: Int) -> PixelBox {
        PixelBox(x: 0, y: 0, width: (10 * eighths + 4) / 8, height: 20)
    }

    /// Dots of three pixels; bits in Unicode's order of dots 1–8.
    private static func dots(_ bits: UInt8) -> [PixelBox] {
        let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
        return places.enumerated().filter { bits & 1 << $0.offset != 0 }.map { _, place in
            PixelBox(x: 1 + 5 * place.0, y: 1 + 5 * place.1, width: 3, height: 3)
        }
    }

    private static let lines: [Unicode.Scalar: [PixelBox]] = {
        let left = PixelBox(x: 0, y: 9, width: 6, height: 2)
        let right = PixelBox(x: 4, y: 9, width: 6, height: 2)
        let up = PixelBox(x: 4, y: 0, width: 2, height: 11)
        let down = PixelBox(x: 4, y: 9, width: 2, height: 11)
        func dashes(_ starts: [Int], _ dash: (Int) -> PixelBox) -> [PixelBox] { starts.map(dash) }
        return [
            "─": [left, right], "│": [up, down], "┌": [right, down], "┐": [left, down],
            "└": [right, up], "┘": [left, up],
            "╌": dashes([1, 6]) { PixelBox(x: $0, y: 9, width: 3, height: 2) },
            "┆": dashes([1, 8, 15]) { PixelBox(x: 4, y: $0, width: 2, height: 4) },
        ]
    }()
}
