/// Turns the colours of cells into the numbers of one terminal.
package struct ColorNumbers {
    /// A cell's two colours and what its attributes become.
    package struct Ink: Equatable, Sendable {
        /// Both colour numbers.
        package var colors: PairTable.Colors
        /// Attributes, some of which may stand in for a colour.
        package var attributes: TextAttributes
    }

    /// The colours to use.
    package let depth: ColorDepth
    /// Colours that the terminal can address.
    package let available: Int
    /// Number of palette entry 0; beyond 2²⁴ where numbers below are red, green and blue.
    package let paletteStart: Int32
    /// Bits a channel that pictures keep; exact colours are worth their pairs in text only.
    package var pictureBits = Self.finestPictureBits
    private var nearest: [RGB: UInt8] = [:]

    /// Bits a channel with which pictures look as good as with eight.
    package static let finestPictureBits = 6

    /// Creates a conversion.
    package init(depth: ColorDepth, available: Int, paletteStart: Int32 = 0) {
        self.depth = depth
        self.available = available
        self.paletteStart = paletteStart
    }

    /// The numbers of a cell.
    package mutating func ink(of cell: Cell) -> Ink {
        var ink = Ink(colors: .standard, attributes: cell.attributes)
        guard depth > .monochrome else { return ink }
        let isPicture = cell.scalar == "▀"
        ink.colors.background = number(cell.background, isPicture)
        ink.colors.foreground = number(cell.foreground, isPicture)
        if available < 16 { fitEightColors(&ink) }
        return ink
    }

    private mutating func number(_ color: TerminalColor, _ isPicture: Bool) -> Int32 {
        switch (color, depth) {
        case (.terminalDefault, _): return -1
        case (.ansi(let index), _): return paletteStart + Int32(index & 15)
        case (.indexed(let index), .indexed256...): return paletteStart + Int32(index)
        case (.indexed(let index), _):
            return paletteStart + Int32(nearestEntry(IndexedPalette.color(index)))
        case (.rgb(let exact), .trueColor):
            let color = isPicture ? exact.snapped(bits: pictureBits) : exact
            return Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
        case (.rgb(let exact), _):
            // Five bits are finer than any palette and keep the memory of answers small.
            let color = isPicture ? exact.snapped(bits: min(pictureBits, 5)) : exact
            return paletteStart + Int32(nearestEntry(color))
        }
    }

    private mutating func nearestEntry(_ color: RGB) -> UInt8 {
        if let entry = nearest[color] { return entry }
        let entry =
            depth == .indexed256
            ? IndexedPalette.nearest(to: color) : IndexedPalette.nearestOfSixteen(to: color)
        nearest[color] = entry
        return entry
    }

    /// Eight colours: bold makes a bright foreground, dim the grey one, backgrounds lose brightness.
    private func fitEightColors(_ ink: inout Ink) {
        let bright = paletteStart + 8
        if ink.colors.background >= bright { ink.colors.background -= 8 }
        if ink.colors.foreground == bright {
            ink.colors.foreground = -1
            ink.attributes.insert(.dim)
        } else if ink.colors.foreground > bright {
            ink.colors.foreground -= 8
            ink.attributes.insert(.bold)
        }
    }
}

extension RGB {
    /// The nearest colour with so many bits a channel, black and white kept.
    package func snapped(bits: Int) -> RGB {
        let steps = (1 << bits) - 1
        func channel(_ value: UInt8) -> UInt8 {
            let level = (Int(value) * steps + 127) / 255
            return UInt8((level * 255 + steps / 2) / steps)
        }
        return RGB(channel(red), channel(green), channel(blue))
    }
}
