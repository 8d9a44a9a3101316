/// Where the parts of a plot stand, and its two axes with their round ticks.
struct PlotAxes {
    let x: PlotScale
    let y: PlotScale
    /// The cells of the curves.
    let area: Rect
    /// The row above the curves; empty without a legend.
    let legend: Rect
    /// The row below the curves; empty without events or room.
    let events: Rect
    private let gutter: Rect
    private let foot: Rect
    private let yTicks: [Double]

    init(x: PlotScale, y: PlotScale, in rect: Rect, hasLegend: Bool, hasEvents: Bool) {
        self.x = x
        self.y = y
        let hasAxes = rect.columns >= 16 && rect.rows >= 4
        let rows = rect.split(
            rows: .fixed(hasLegend && rect.rows >= 6 ? 1 : 0), .flexible(1),
            .fixed(hasEvents && rect.rows >= 8 ? 1 : 0), .fixed(hasAxes ? 1 : 0))
        yTicks = hasAxes ? y.ticks(about: max(2, rows[1].rows / 3)) : []
        let widest = yTicks.map { CompactNumber.text($0).utf8.count }.max() ?? 0
        let columns: [Extent] = [.fixed(hasAxes ? widest + 1 : 0), .flexible(1)]
        gutter = rows[1].split(columns: columns)[0]
        area = rows[1].split(columns: columns)[1]
        legend = rows[0].split(columns: columns)[1]
        events = rows[2].split(columns: columns)[1]
        foot = rows[3].split(columns: columns)[1]
    }

    /// The row of the area at a value; nil outside the range.
    func row(of value: Double) -> Int? {
        guard let place = y.place(of: value), (0...1).contains(place), area.rows > 0 else {
            return nil
        }
        return min(area.rows - 1, Int((1 - place) * Double(area.rows)))
    }

    /// The column of the area at a value; nil outside the range.
    func column(of value: Double) -> Int? {
        guard let place = x.place(of: value), (0...1).contains(place), area.columns > 0 else {
            return nil
        }
        return Int((place * Double(area.columns - 1)).rounded())
    }

    /// Draws tick labels left of and below the area.
    func draw(on surface: inout Surface, theme: Theme, xLabel: String) {
        for tick in yTicks {
            guard let row = row(of: tick) else { continue }
            var label = gutter
            label.columns -= 1
            surface.write(
                CompactNumber.text(tick), aligned: .trailing, row: row, in: label,
                style: theme[.axis])
        }
        for row in 0..<gutter.rows where gutter.columns > 0 {
            surface.put(
                theme.glyphs.vertical, column: gutter.columns - 1, row: row, in: gutter,
                style: theme[.grid])
        }
        drawFoot(on: &surface, style: theme[.axis], xLabel: xLabel)
    }

    private func drawFoot(on surface: inout Surface, style: Style, xLabel: String) {
        guard !foot.isEmpty else { return }
        surface.write(xLabel, aligned: .trailing, in: foot, style: style)
        let end = foot.columns - (xLabel.isEmpty ? 0 : SanitizedText(xLabel).columns + 1)
        var free = 0
        for tick in x.ticks(about: max(2, foot.columns / 12)) {
            guard let center = column(of: tick) else { continue }
            let text = CompactNumber.text(tick)
            let start = max(0, center - text.utf8.count / 2)
            guard start >= free, start + text.utf8.count <= end else { continue }
            surface.write(text, column: start, in: foot, style: style)
            free = start + text.utf8.count + 2
        }
    }
}
