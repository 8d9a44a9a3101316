/// Draws figures as SVG.
struct FigureDrawing {
    private let figure: Figure
    private var canvas: SVGCanvas
    private let left = 66.0
    private let right = 18.0
    private var top = 34.0
    private let bottom = 52.0

    /// The picture of a figure.
    static func svg(_ figure: Figure) -> String {
        var drawing = Self(figure)
        drawing.draw()
        return drawing.canvas.svg(title: figure.title)
    }

    private init(_ figure: Figure) {
        self.figure = figure
        canvas = SVGCanvas(width: 720, height: 380)
    }

    private mutating func draw() {
        canvas.text(figure.title, at: (14, 22), .start, "heading")
        switch figure.content {
        case .plot(let plot):
            drawLegend(plot.series.map { ($0.name, $0.style, $0.mark == .line ? "line" : "dot") })
            draw(plot)
        case .bars(let chart):
            drawLegend(chart.series.map { ($0.name, $0.style, "bar") })
            draw(chart)
        case .pictures(let sheet): draw(sheet)
        }
    }

    private var area: (width: Double, height: Double) {
        (canvas.width - left - right, canvas.height - top - bottom)
    }

    // MARK: Legend

    private mutating func drawLegend(_ entries: [(name: String, style: FigureStyle, mark: String)])
    {
        var (x, y) = (left, top + 10)
        for entry in entries {
            let width = 34 + 6.6 * Double(entry.name.count) + 14
            if x > left, x + width > canvas.width - right { (x, y) = (left, y + 18) }
            drawSample(entry.mark, entry.style, at: (x, y - 4))
            canvas.text(entry.name, at: (x + 30, y))
            x += width
        }
        top = y + 14
    }

    private mutating func drawSample(
        _ mark: String, _ style: FigureStyle, at place: (Double, Double)
    ) {
        switch mark {
        case "line":
            canvas.polyline([place, (place.0 + 24, place.1)], "line \(style.rule)")
        case "dot": canvas.circle((place.0 + 16, place.1), radius: 4, style.rule)
        default:
            canvas.rectangle(
                x: place.0 + 8, y: place.1 - 5, width: 14, height: 10, "bar \(style.rule)")
        }
    }

    // MARK: Plots

    private mutating func draw(_ plot: PlotFigure) {
        let points = plot.series.flatMap(\.points)
        let x = AxisScale(points.map(\.x), isLogarithmic: plot.x.isLogarithmic)
        let heights = points.flatMap { [$0.y - ($0.halfWidth ?? 0), $0.y + ($0.halfWidth ?? 0)] }
        let y = AxisScale(
            heights + plot.references.map(\.value), isLogarithmic: plot.y.isLogarithmic)
        drawVertical(y, title: plot.y.title)
        drawHorizontal(x, title: plot.x.title)
        draw(plot.references, y)
        for series in plot.series { draw(series, x, y) }
    }

    private func place(_ point: PlotFigure.Point, _ x: AxisScale, _ y: AxisScale) -> (
        Double, Double
    ) {
        (left + area.width * x.share(of: point.x), height(of: point.y, y))
    }

    private func height(of value: Double, _ y: AxisScale) -> Double {
        top + area.height * (1 - y.share(of: value))
    }

    private mutating func draw(_ series: PlotFigure.Series, _ x: AxisScale, _ y: AxisScale) {
        let points = series.points.filter(\.y.isFinite)
        let places = points.map { place($0, x, y) }
        let rule = series.style.rule
        if series.mark == .line {
            drawBand(points, rule, x, y)
            canvas.polyline(places, "line \(rule)")
        }
        for (point, place) in zip(points, places) {
            if series.mark == .points { drawWhisker(point, at: place.0, y) }
            canvas.circle(place, radius: series.mark == .line ? 2.2 : 4, rule)
            if let label = point.label {
                let isRight = place.0 > canvas.width - 150
                canvas.text(
                    label, at: (place.0 + (isRight ? -7 : 7), place.1 - 6), isRight ? .end : .start)
            }
        }
    }

    private mutating func drawBand(
        _ points: [PlotFigure.Point], _ rule: String, _ x: AxisScale, _ y: AxisScale
    ) {
        let wide = points.filter { $0.halfWidth != nil }
        guard wide.count > 1 else { return }
        func edge(_ sign: Double) -> [(Double, Double)] {
            wide.map { point in
                var moved = point
                moved.y += sign * (point.halfWidth ?? 0)
                return place(moved, x, y)
            }
        }
        canvas.polygon(edge(1) + edge(-1).reversed(), "band \(rule)")
    }

    private mutating func drawWhisker(_ point: PlotFigure.Point, at x: Double, _ y: AxisScale) {
        guard let halfWidth = point.halfWidth else { return }
        canvas.line(
            (x, height(of: point.y - halfWidth, y)), (x, height(of: point.y + halfWidth, y)),
            "whisker")
    }

    // MARK: Bars

    private mutating func draw(_ chart: BarFigure) {
        let bars = chart.series.flatMap { $0.values.compactMap { $0 } }
        let y = AxisScale(
            barsUpTo: bars.flatMap { [$0.y - ($0.halfWidth ?? 0), $0.y + ($0.halfWidth ?? 0)] }
                + chart.references.map(\.value))
        drawVertical(y, title: chart.axis)
        draw(chart.references, y)
        let group = area.width / Double(max(1, chart.groups.count))
        let bar = min(36, 0.8 * group / Double(max(1, chart.series.count)))
        for (index, name) in chart.groups.enumerated() {
            let middle = left + group * (Double(index) + 0.5)
            drawGroupName(name, at: middle, width: group, isLow: index % 2 == 1)
            for (place, series) in chart.series.enumerated() {
                guard series.values.indices.contains(index), let value = series.values[index],
                    value.y.isFinite
                else { continue }
                let x = middle + bar * (Double(place) - Double(chart.series.count) / 2)
                let (zero, end) = (height(of: 0, y), height(of: value.y, y))
                canvas.rectangle(
                    x: x + 1, y: min(zero, end), width: bar - 2, height: abs(zero - end),
                    "bar \(series.style.rule)")
                drawWhisker(value, at: x + bar / 2, y)
            }
        }
        canvas.line(
            (left, height(of: 0, y)), (canvas.width - right, height(of: 0, y)), "axis")
    }

    /// Long names stand on two levels in turn.
    private mutating func drawGroupName(
        _ name: String, at x: Double, width: Double, isLow: Bool
    ) {
        let isTight = 6.4 * Double(name.count) > width
        canvas.text(
            name, at: (x, canvas.height - bottom + (isTight && isLow ? 34 : 18)), .middle)
    }

    // MARK: Pictures

    /// Captions stand under their columns, as far as there is room for them.
    private mutating func draw(_ sheet: PictureSheet) {
        let columns = Double(max(1, sheet.captions.count))
        let rows = Double(max(1, sheet.rows.count))
        let names = 90.0
        let size = min(96, (canvas.width - names - 20) / columns, (canvas.height - 90) / rows)
        for (row, name) in sheet.rows.enumerated() {
            let y = top + Double(row) * size
            canvas.text(name, at: (names - 8, y + size / 2), .end)
            for (column, file) in sheet.files[row].enumerated() {
                guard let file else { continue }
                canvas.image(file, x: names + Double(column) * size, y: y, size: size - 4)
            }
        }
        let letters = Int(size / 6)
        for (column, caption) in sheet.captions.enumerated() {
            for (line, text) in Self.lines(of: caption, width: letters).prefix(3).enumerated() {
                canvas.text(
                    text,
                    at: (
                        names + Double(column) * size, top + rows * size + 14 + 13 * Double(line)
                    ), .start, "label")
            }
        }
    }

    private static func lines(of text: String, width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty || last.count + word.count < width {
                lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    // MARK: Axes

    private mutating func drawVertical(_ scale: AxisScale, title: String) {
        for tick in scale.ticks {
            let y = height(of: tick.value, scale)
            canvas.line((left, y), (canvas.width - right, y), "grid")
            canvas.text(tick.label, at: (left - 8, y + 4), .end)
        }
        canvas.line((left, top), (left, canvas.height - bottom), "axis")
        canvas.text(
            title, at: (16, top + area.height / 2), .middle, "label", isUpwards: true)
    }

    private mutating func drawHorizontal(_ scale: AxisScale, title: String) {
        let base = canvas.height - bottom
        for tick in scale.ticks {
            let x = left + area.width * scale.share(of: tick.value)
            canvas.line((x, base), (x, base + 5), "axis")
            canvas.text(tick.label, at: (x, base + 19), .middle)
        }
        canvas.line((left, base), (canvas.width - right, base), "axis")
        canvas.text(title, at: (left + area.width / 2, canvas.height - 10), .middle)
    }

    private mutating func draw(_ references: [PlotFigure.Reference], _ y: AxisScale) {
        for reference in references {
            let place = height(of: reference.value, y)
            canvas.line((left, place), (canvas.width - right, place), "reference")
            canvas.text(reference.label, at: (canvas.width - right - 4, place - 4), .end)
        }
    }
}
