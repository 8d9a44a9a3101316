/// Curves over steps, tokens or ranks: several series, reference lines, event markers, round ticks.
///
/// Every dot column shows the span from the lowest to the highest value that falls into it, so no
/// spike is lost however many points there are.
public struct Plot: Widget {
    /// The curves; later ones are drawn over earlier ones.
    public var series: [PlotSeries]
    /// Horizontal lines to compare with; they are always inside the range.
    public var references: [PlotReference]
    /// Vertical lines where something happened.
    public var markers: [PlotMarker]
    /// Names of single points, the most important first; those without room are left out.
    public var labels: [PlotLabel] = []
    /// What happened when, on a line below the curves; drawn where there is room.
    public var events: [PlotEvent]
    /// Wordings of a remark for the right end of the legend's row; the first that fits is written.
    public var remarks: [String]
    /// How the horizontal axis runs.
    public var xScale: AxisScale
    /// How the vertical axis runs.
    public var yScale: AxisScale
    /// Share of the values at either end that the vertical axis need not cover; what lies outside is
    /// drawn at its edge and counted.
    public var yTrim: Double
    /// Unit of the horizontal axis, written at its right end.
    public var xLabel: String
    /// What is said while there is nothing to show.
    public var emptyText: String

    /// Creates a plot.
    public init(
        series: [PlotSeries], references: [PlotReference] = [], markers: [PlotMarker] = [],
        events: [PlotEvent] = [], remarks: [String] = [], xScale: AxisScale = .linear,
        yScale: AxisScale = .linear, yTrim: Double = 0, xLabel: String = "",
        emptyText: String = "no values yet"
    ) {
        self.series = series
        self.references = references
        self.markers = markers
        self.events = events
        self.remarks = remarks
        self.xScale = xScale
        self.yScale = yScale
        self.yTrim = yTrim
        self.xLabel = xLabel
        self.emptyText = emptyText
    }

    /// Draws the plot; small rectangles drop the legend, then the axes.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard !rect.isEmpty else { return }
        guard let (x, y) = scales() else {
            let middle = Rect(
                column: rect.column, row: rect.row + rect.rows / 2, columns: rect.columns, rows: 1)
            surface.write(emptyText, aligned: .center, in: middle, style: theme[.muted])
            return
        }
        let axes = PlotAxes(
            x: x, y: y, in: rect, hasLegend: !curves.allSatisfy(\.name.isEmpty),
            hasEvents: !events.isEmpty)
        axes.draw(on: &surface, theme: theme, xLabel: xLabel)
        drawEvents(axes, on: &surface, theme: theme)
        drawLines(axes, on: &surface, theme: theme)
        drawCurves(axes, on: &surface, theme: theme)
        drawReferenceLabels(axes, on: &surface, theme: theme)
        PlotLabel.draw(labels, axes, on: &surface, theme: theme)
        drawLegend(axes, on: &surface, theme: theme)
    }

    private func scales() -> (PlotScale, PlotScale)? {
        let points = series.lazy.flatMap(\.points)
        guard let x = PlotScale(xScale, covering: points.map(\.x)),
            points.contains(where: { $0.y.isFinite })
        else { return nil }
        var heights: [Double] = []
        for point in points where point.y.isFinite {
            heights.append(point.low)
            heights.append(point.high)
        }
        heights = yTrim > 0 ? trimmed(heights) : heights + references.map(\.value)
        return PlotScale(yScale, covering: heights, margin: 0.03).map { (x, $0) }
    }

    /// The values without the lowest and the highest ones.
    private func trimmed(_ values: [Double]) -> [Double] {
        let sorted = values.filter(\.isFinite).sorted()
        let cut = min(Int((yTrim * Double(sorted.count)).rounded(.up)), (sorted.count - 1) / 2)
        return Array(sorted.dropFirst(max(0, cut)).dropLast(max(0, cut)))
    }

    /// How many points the vertical axis cuts off, in words.
    private func cutRemark(_ axes: PlotAxes) -> String? {
        guard yTrim > 0 else { return nil }
        let count = series.lazy.flatMap(\.points).count { point in
            [point.low, point.high].contains {
                axes.y.place(of: $0).map { !(0...1).contains($0) } ?? false
            }
        }
        return "\(count) off the axis"
    }

    private func drawLines(_ axes: PlotAxes, on surface: inout Surface, theme: Theme) {
        for reference in references {
            guard let row = axes.row(of: reference.value) else { continue }
            for column in 0..<axes.area.columns {
                surface.put(
                    theme.glyphs.dashed, column: column, row: row, in: axes.area,
                    style: theme[.reference])
            }
        }
        for marker in markers {
            guard let column = axes.column(of: marker.x) else { continue }
            for row in 0..<axes.area.rows {
                surface.put(
                    theme.glyphs.marker, column: column, row: row, in: axes.area,
                    style: theme[.marker])
            }
            surface.write(
                marker.label, column: column + 1, in: axes.area, style: theme[.marker])
        }
    }

    private func drawCurves(_ axes: PlotAxes, on surface: inout Surface, theme: Theme) {
        var canvas = DotCanvas(axes.area.size, isBraille: theme.glyphs.hasBraille)
        // Without colour a band in braille could not be told from a curve.
        let hasBands = theme.depth > .monochrome || !theme.glyphs.hasBraille
        for band in series where band.stroke == .band && hasBands {
            CurveTracer(axes, band, mark: 0).trace(band.points, on: &canvas)
        }
        for (index, curve) in curves.enumerated() {
            CurveTracer(axes, curve, mark: index).trace(curve.points, on: &canvas)
        }
        canvas.draw(in: axes.area, on: &surface, theme: theme)
        for point in series.lazy.flatMap(\.points) where !point.y.isFinite {
            guard let column = axes.column(of: point.x) else { continue }
            surface.put(
                "!", column: column, row: axes.area.rows - 1, in: axes.area, style: theme[.error])
        }
    }

    /// Lines that fall into one row share it, the higher value first.
    private func drawReferenceLabels(_ axes: PlotAxes, on surface: inout Surface, theme: Theme) {
        var labels: [Int: [String]] = [:]
        for reference in references.sorted(by: { $0.value > $1.value })
        where !reference.label.isEmpty {
            guard let row = axes.row(of: reference.value) else { continue }
            labels[row, default: []].append(reference.label)
        }
        for (row, labels) in labels {
            surface.write(
                " \(labels.joined(separator: ", ")) ", aligned: .trailing, row: row,
                in: axes.area, style: theme[.reference])
        }
    }

    private var curves: [PlotSeries] { series.filter { $0.stroke != .band } }

    private func drawLegend(_ axes: PlotAxes, on surface: inout Surface, theme: Theme) {
        var column = 0
        for (index, curve) in curves.enumerated() where !curve.name.isEmpty {
            guard column < axes.legend.columns else { return }
            let line = curve.stroke == .dashed ? theme.glyphs.dashed : theme.glyphs.horizontal
            let mark = theme.glyphs.hasBraille ? line : DotCanvas.glyph(of: index)
            column += surface.write(
                "\(mark)\(mark) \(curve.name)", column: column, in: axes.legend,
                style: theme[curve.role])
            column += 2
        }
        let room = axes.legend.columns - column
        guard
            let remark = ([cutRemark(axes)].compactMap { $0 } + remarks).first(where: {
                SanitizedText($0).columns <= room
            })
        else {
            return
        }
        surface.write(remark, aligned: .trailing, in: axes.legend, style: theme[.muted])
    }

    private func drawEvents(_ axes: PlotAxes, on surface: inout Surface, theme: Theme) {
        guard !axes.events.isEmpty else { return }
        surface.fill(axes.events, with: theme.glyphs.horizontal, style: theme[.grid])
        for event in events {
            guard let column = axes.column(of: event.x) else { continue }
            surface.put(
                event.glyph, column: column, row: 0, in: axes.events, style: theme[event.role])
        }
    }
}
