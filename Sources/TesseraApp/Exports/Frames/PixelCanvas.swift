import TesseraLab
import TesseraTerminal

import struct TesseraTerminal.RGB

/// A rectangle of pixels.
struct PixelBox: Equatable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    /// The same rectangle elsewhere.
    func moved(_ x: Int, _ y: Int) -> PixelBox {
        PixelBox(x: self.x + x, y: self.y + y, width: width, height: height)
    }

    /// Whether a pixel lies inside.
    func contains(_ column: Int, _ row: Int) -> Bool {
        column >= x && column < x + width && row >= y && row < y + height
    }
}

/// RGB bytes to draw on.
struct PixelCanvas {
    let width: Int
    let height: Int
    /// [height, width, 3].
    private(set) var bytes: [UInt8]

    /// A black canvas.
    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        bytes = [UInt8](repeating: 0, count: width * height * 3)
    }

    /// Lays a colour over a rectangle that lies inside; 255 covers all that was there.
    mutating func fill(_ box: PixelBox, ink: RGB, share: Int) {
        for row in box.y..<box.y + box.height {
            for column in box.x..<box.x + box.width { put(ink, share, column, row) }
        }
    }

    /// Lays a character over what is there, cut at the edges of a rectangle that lies inside.
    mutating func blend(
        _ glyph: TextFont.Glyph, ink: RGB, x: Int, y: Int, inside bounds: PixelBox
    ) {
        for row in 0..<glyph.height {
            for column in 0..<glyph.width where bounds.contains(x + column, y + row) {
                put(ink, Int(glyph.coverage[row * glyph.width + column]), x + column, y + row)
            }
        }
    }

    private mutating func put(_ ink: RGB, _ share: Int, _ column: Int, _ row: Int) {
        let place = (row * width + column) * 3
        let under = RGB(bytes[place], bytes[place + 1], bytes[place + 2])
        let color = share == 255 ? ink : Self.mixed(ink, over: under, share: share)
        (bytes[place], bytes[place + 1], bytes[place + 2]) = (color.red, color.green, color.blue)
    }

    /// A colour laid over another, `share` of 255 of it.
    static func mixed(_ ink: RGB, over under: RGB, share: Int) -> RGB {
        func mix(_ ink: UInt8, _ under: UInt8) -> UInt8 {
            UInt8((Int(ink) * share + Int(under) * (255 - share) + 127) / 255)
        }
        return RGB(
            mix(ink.red, under.red), mix(ink.green, under.green), mix(ink.blue, under.blue))
    }
}
