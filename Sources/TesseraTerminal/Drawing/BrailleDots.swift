/// The eight dots of one braille cell, two across and four down.
public struct BrailleDots: Equatable, Sendable {
    /// Bits in Unicode's order of dots 1–8.
    public private(set) var bits: UInt8 = 0

    /// Dots across and down in one cell.
    public static let columns = 2
    /// Dots down in one cell.
    public static let rows = 4

    /// A cell without dots.
    public init() {}

    /// Sets the dot at column 0…1 and row 0…3, counted from the upper left.
    public mutating func set(column: Int, row: Int) {
        precondition(
            (0..<2).contains(column) && (0..<4).contains(row),
            "BrailleDots.set: dot (\(column), \(row)) outside 2×4")
        bits |= Self.bit[row][column]
    }

    /// The braille pattern with these dots.
    public var scalar: Unicode.Scalar {
        Unicode.Scalar(0x2800 + UInt32(bits)) ?? " "
    }

    private static let bit: [[UInt8]] = [
        [0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80],
    ]
}
