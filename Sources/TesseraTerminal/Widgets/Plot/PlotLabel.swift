/// The name of one point of a plot.
public struct PlotLabel: Equatable, Sendable {
    /// What is written.
    public var text: String
    /// What it means.
    public var role: StyleRole
    /// Place on the horizontal axis.
    public var x: Double
    /// Place on the vertical axis.
    public var y: Double

    /// Creates a label.
    public init(_ text: String, _ role: StyleRole, x: Double, y: Double) {
        self.text = text
        self.role = role
        self.x = x
        self.y = y
    }

    /// Writes the labels beside their points, on the side where there is room.
    static func draw(
        _ labels: [PlotLabel], _ axes: PlotAxes, on surface: inout Surface, theme: Theme
    ) {
        var taken: [Rect] = []
        for label in labels {
            guard let column = axes.column(of: label.x), let row = axes.row(of: label.y) else {
                continue
            }
            let columns = SanitizedText(label.text).columns
            let isRight = column + 2 + columns <= axes.area.columns
            let place = Rect(
                column: axes.area.column + (isRight ? column + 2 : column - 1 - columns),
                row: axes.area.row + row, columns: columns, rows: 1)
            guard place.column >= axes.area.column,
                taken.allSatisfy({ $0.intersection(place).isEmpty })
            else { continue }
            taken.append(place)
            surface.write(label.text, in: place, style: theme[label.role])
        }
    }
}
