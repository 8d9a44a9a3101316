/// Every drawing character by name, in a Unicode and an ASCII tier.
///
/// Only scalars that Debian 12's C library calls one column wide are used; octants are not.
public struct Glyphs: Equatable, Sendable {
    /// Box: horizontal line.
    public let horizontal: Unicode.Scalar
    /// Box: vertical line.
    public let vertical: Unicode.Scalar
    /// Box: upper left corner.
    public let topLeft: Unicode.Scalar
    /// Box: upper right corner.
    public let topRight: Unicode.Scalar
    /// Box: lower left corner.
    public let bottomLeft: Unicode.Scalar
    /// Box: lower right corner.
    public let bottomRight: Unicode.Scalar
    /// Horizontal reference line.
    public let dashed: Unicode.Scalar
    /// Event marker on a chart.
    public let marker: Unicode.Scalar
    /// Small bullet between pieces of a line.
    public let bullet: Unicode.Scalar
    /// Points at the selected row.
    public let pointer: Unicode.Scalar
    /// A value that rose.
    public let up: Unicode.Scalar
    /// A value that fell.
    public let down: Unicode.Scalar
    /// The empty part of a gauge.
    public let trough: Unicode.Scalar
    /// Bars of 0/8 to 8/8 of a cell, growing to the right.
    public let horizontalEighths: [Unicode.Scalar]
    /// Bars of 0/8 to 8/8 of a cell, growing upwards.
    public let verticalEighths: [Unicode.Scalar]
    /// From empty to full.
    public let shades: [Unicode.Scalar]
    /// Upper half of a cell in the foreground, lower half in the background; nil without Unicode.
    public let upperHalf: Unicode.Scalar?
    /// True when curves may use braille dots.
    public let hasBraille: Bool

    /// Box drawing, blocks and braille.
    public static let unicode = Glyphs(
        horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
        bottomRight: "┘", dashed: "╌", marker: "┆", bullet: "·", pointer: "▸", up: "▲", down: "▼",
        trough: "·",
        horizontalEighths: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
        verticalEighths: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
        shades: [" ", "░", "▒", "▓", "█"], upperHalf: "▀", hasBraille: true)

    /// Plain ASCII, for terminals and fonts without the rest.
    public static let ascii = Glyphs(
        horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
        bottomRight: "+", dashed: "-", marker: "|", bullet: "*", pointer: ">", up: "^", down: "v",
        trough: ".",
        horizontalEighths: [" ", " ", " ", " ", "-", "-", "=", "=", "#"],
        verticalEighths: [" ", "_", ".", ".", ":", "-", "=", "+", "#"],
        shades: [" ", ".", ":", "+", "#"], upperHalf: nil, hasBraille: false)
}
