import TesseraLab
import TesseraTerminal

/// Bars of the report, one a row: group, name, bar with its interval, value.
struct BarExhibit: Widget {
    let figure: BarFigure
    /// Rows scrolled away at the top.
    let first: Int

    private struct Row {
        let group: String
        let name: String
        let role: StyleRole
        let point: PlotFigure.Point?
    }

    private var rows: [Row] {
        figure.groups.enumerated().flatMap { index, group in
            figure.series.enumerated().map { place, series in
                Row(
                    group: place == 0 ? group : "", name: series.name, role: series.style.role,
                    point: series.values.indices.contains(index) ? series.values[index] : nil)
            }
        }
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let rows = rows
        let parts = rect.split(rows: .flexible(1), .fixed(rect.rows >= 4 ? 1 : 0))
        let first = max(0, min(first, rows.count - parts[0].rows))
        let visible = rows.dropFirst(first).prefix(parts[0].rows)
        let glyphs = theme.glyphs
        func longest(_ text: (Row) -> String) -> Int {
            visible.map { SanitizedText(text($0)).columns }.max() ?? 0
        }
        let name = figure.series.count > 1 ? longest { ReportText.of($0.name, glyphs) } : 0
        let columns: [Extent] = [
            .fixed(min(longest { ReportText.of($0.group, glyphs) }, rect.columns / 3)),
            .fixed(1), .fixed(min(name, rect.columns / 4)), .fixed(name > 0 ? 1 : 0), .flexible(1),
            .fixed(1), .fixed(longest { value(of: $0.point, glyphs) }),
        ]
        let gaps = rows.count + figure.groups.count - 1 <= parts[0].rows ? 1 : 0
        for (index, row) in visible.enumerated() {
            let line = parts[0].line(index + index / max(1, figure.series.count) * gaps)
            draw(row, in: line.split(columns: columns), on: &surface, theme: theme)
        }
        drawFoot(in: parts[1].split(columns: columns), on: &surface, theme: theme)
    }

    private func draw(_ row: Row, in places: [Rect], on surface: inout Surface, theme: Theme) {
        surface.write(
            ReportText.of(row.group, theme.glyphs), in: places[0], style: theme[.text])
        surface.write(ReportText.of(row.name, theme.glyphs), in: places[2], style: theme[row.role])
        surface.write(
            value(of: row.point, theme.glyphs), aligned: .trailing, in: places[6],
            style: theme[.text])
        let scale = BarScale(figure, columns: places[4].columns)
        for reference in figure.references {
            surface.put(
                theme.glyphs.marker, column: scale.column(of: reference.value), row: 0,
                in: places[4], style: theme[.reference])
        }
        guard let point = row.point, point.y.isFinite else { return }
        drawInterval(of: point, scale, in: places[4], on: &surface, theme: theme)
        drawBar(to: point.y, scale, row.role, in: places[4], on: &surface, theme: theme)
    }

    /// A line from one end of the interval to the other, of which the bar hides its part.
    private func drawInterval(
        of point: PlotFigure.Point, _ scale: BarScale, in place: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        guard let halfWidth = point.halfWidth, halfWidth.isFinite else { return }
        let ends = scale.column(of: point.y - halfWidth)...scale.column(of: point.y + halfWidth)
        for column in ends {
            surface.put(
                theme.glyphs.horizontal, column: column, row: 0, in: place, style: theme[.muted])
        }
    }

    private func drawBar(
        to value: Double, _ scale: BarScale, _ role: StyleRole, in place: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        let blocks = theme.glyphs.horizontalEighths
        let (start, end) = (scale.eighths(of: min(0, value)), scale.eighths(of: max(0, value)))
        for column in start / 8..<max(start / 8, (end + 7) / 8) {
            let part = min(8, end - column * 8)
            surface.put(
                blocks[value < 0 ? 8 : part], column: column, row: 0, in: place, style: theme[role])
        }
    }

    /// The lines that give values a meaning, by their names.
    private func drawFoot(in places: [Rect], on surface: inout Surface, theme: Theme) {
        guard places[4].rows > 0 else { return }
        let lines = figure.references.map {
            "\(theme.glyphs.marker) \(ReportText.of($0.label, theme.glyphs)) "
                + CompactNumber.text($0.value)
        }
        surface.write(
            lines.joined(separator: "  "), in: places[4], style: theme[.reference])
    }

    private func value(of point: PlotFigure.Point?, _ glyphs: Glyphs) -> String {
        guard let point else { return "-" }
        let interval = point.halfWidth.map { " ± " + CompactNumber.text($0) } ?? ""
        return ReportText.of(CompactNumber.text(point.y) + interval, glyphs)
    }
}

/// Places along bars that begin at 0, with room for intervals and for lines to compare with.
struct BarScale {
    private let low: Double
    private let high: Double
    private let columns: Int

    init(_ figure: BarFigure, columns: Int) {
        let points = figure.series.flatMap { $0.values.compactMap { $0 } }
        let ends = points.flatMap { point -> [Double] in
            let halfWidth = point.halfWidth ?? 0
            return [point.y - halfWidth, point.y + halfWidth]
        }
        let values = (ends + figure.references.map(\.value)).filter(\.isFinite) + [0]
        self.columns = columns
        low = values.min() ?? 0
        high = max(values.max() ?? 0, low + 1e-12)
    }

    /// Eighths of a cell from the left end to a value.
    func eighths(of value: Double) -> Int {
        let share = max(0, min(1, (value - low) / (high - low)))
        return Int((share * Double(columns * 8)).rounded())
    }

    /// The cell of a value.
    func column(of value: Double) -> Int { max(0, min(columns - 1, eighths(of: value) / 8)) }
}
