/// A small sign on the line below the curves: something happened at this place.
public struct PlotEvent: Equatable, Sendable {
    /// Place on the horizontal axis.
    public var x: Double
    /// The sign; later events stand in front of earlier ones in the same cell.
    public var glyph: Unicode.Scalar
    /// What it means.
    public var role: StyleRole

    /// Creates an event.
    public init(x: Double, glyph: Unicode.Scalar, role: StyleRole = .marker) {
        self.x = x
        self.glyph = glyph
        self.role = role
    }
}
