/// One point of a curve; a bucket of many keeps its lowest and highest value.
public struct PlotPoint: Equatable, Sendable {
    /// Place on the horizontal axis.
    public var x: Double
    /// The value; not finite makes a gap and a mark at the foot of the plot.
    public var y: Double
    /// Lowest value near `x`.
    public var low: Double
    /// Highest value near `x`.
    public var high: Double

    /// Creates a point of one value.
    public init(x: Double, y: Double) {
        self.init(x: x, y: y, low: y, high: y)
    }

    /// Creates a point that stands for a bucket.
    public init(x: Double, y: Double, low: Double, high: Double) {
        self.x = x
        self.y = y
        self.low = low
        self.high = high
    }
}

/// A named curve in one role.
public struct PlotSeries: Equatable, Sendable {
    /// How the curve is drawn, so that two curves differ without colour.
    public enum Stroke: Equatable, Sendable {
        /// Without gaps.
        case solid
        /// With even gaps; without braille the series' own mark tells it apart instead.
        case dashed
        /// A mark at every point with its span from lowest to highest value, nothing in between.
        case points
        /// The span from lowest to highest value behind the curves; left out without colour.
        case band
    }

    /// The name in the legend; empty stays out of it.
    public var name: String
    /// What it means; later series are drawn over earlier ones.
    public var role: StyleRole
    /// How the curve is drawn.
    public var stroke: Stroke
    /// The points, sorted by `x`.
    public var points: [PlotPoint]

    /// Creates a series.
    public init(name: String, role: StyleRole, stroke: Stroke = .solid, points: [PlotPoint]) {
        self.name = name
        self.role = role
        self.stroke = stroke
        self.points = points
    }
}

/// A horizontal line at a value worth comparing with.
public struct PlotReference: Equatable, Sendable {
    /// The height of the line.
    public var value: Double
    /// What the value is.
    public var label: String

    /// Creates a reference line.
    public init(value: Double, label: String) {
        self.value = value
        self.label = label
    }
}

/// A vertical line where something happened.
public struct PlotMarker: Equatable, Sendable {
    /// Place on the horizontal axis.
    public var x: Double
    /// What happened, in one or two words.
    public var label: String

    /// Creates a marker.
    public init(x: Double, label: String = "") {
        self.x = x
        self.label = label
    }
}
