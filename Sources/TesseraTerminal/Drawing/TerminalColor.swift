/// An exact 24-bit sRGB colour.
public struct RGB: Hashable, Sendable {
    /// Red, 0…255.
    public var red: UInt8
    /// Green, 0…255.
    public var green: UInt8
    /// Blue, 0…255.
    public var blue: UInt8

    /// Creates a colour from its three channels.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb`; nil for any other spelling.
    public init?(hexadecimal text: String) {
        guard text.utf8.count == 7, text.first == "#",
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
    }
}

/// A colour as a terminal can be asked for it.
public enum TerminalColor: Hashable, Sendable {
    /// Whatever the person's terminal uses when nothing is said.
    case terminalDefault
    /// One of the person's own sixteen colours, 0…15.
    case ansi(UInt8)
    /// Entry 16…255 of the fixed 256-colour cube and grey ramp.
    case indexed(UInt8)
    /// An exact colour; a backend with fewer colours shows the nearest one.
    case rgb(RGB)
}

/// How many colours the terminal can show, from fewest to most.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
    /// No colour: bold, reverse and underline carry the meaning.
    case monochrome
    /// The person's sixteen (or eight) colours.
    case ansi16
    /// The 256-colour cube.
    case indexed256
    /// Exact 24-bit colour.
    case trueColor

    /// Orders depths by the number of colours.
    public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Reads the value of `--color`: `24bit`, `256`, `16` or `mono`.
    public init?(optionName: String) {
        switch optionName {
        case "24bit": self = .trueColor
        case "256": self = .indexed256
        case "16": self = .ansi16
        case "mono": self = .monochrome
        default: return nil
        }
    }
}
