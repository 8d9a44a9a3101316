import Glibc
import TesseraLab
import TesseraTerminal

/// A plot of the report drawn with dots: curves with their bands, points with their intervals.
struct PlotExhibit: Widget {
    let figure: PlotFigure

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var plot = Plot(
            series: figure.series.flatMap { series($0, theme.glyphs) },
            references: figure.references.map {
                PlotReference(value: $0.value, label: ReportText.of($0.label, theme.glyphs))
            },
            markers: zeroPlace.map { [PlotMarker(x: $0, label: "0")] } ?? [],
            xScale: figure.x.isLogarithmic ? .logarithmic : .linear,
            yScale: figure.y.isLogarithmic ? .logarithmic : .linear,
            xLabel: ReportText.of(figure.x.title, theme.glyphs))
        plot.labels = figure.series.flatMap { labels($0, theme.glyphs) }
        plot.draw(in: rect, on: &surface, theme: theme)
    }

    /// Where values of 0 stand on a logarithmic axis; nil where there are none.
    private var zeroPlace: Double? {
        let values = figure.series.flatMap(\.points).map(\.x)
        guard figure.x.isLogarithmic, values.contains(where: { $0 <= 0 }) else { return nil }
        return values.filter { $0 > 0 }.min().map { $0 / 2 }
    }

    private func place(_ x: Double) -> Double {
        figure.x.isLogarithmic && x <= 0 ? zeroPlace ?? 1 : x
    }

    private func series(_ series: PlotFigure.Series, _ glyphs: Glyphs) -> [PlotSeries] {
        let (role, name) = (series.style.role, ReportText.of(series.name, glyphs))
        let points = series.points.filter(\.y.isFinite)
        guard series.mark == .line else {
            return [
                PlotSeries(name: name, role: role, stroke: .points, points: points.map(spread))
            ]
        }
        let last = points.last.map { " " + CompactNumber.text($0.y) } ?? ""
        let curve = PlotSeries(
            name: name + last, role: role, stroke: series.style.stroke,
            points: points.map { PlotPoint(x: place($0.x), y: $0.y) })
        let wide = points.filter { $0.halfWidth != nil }
        guard wide.count > 1 else { return [curve] }
        return [
            PlotSeries(name: "", role: .band, stroke: .band, points: dense(wide.map(spread))),
            curve,
        ]
    }

    private func spread(_ point: PlotFigure.Point) -> PlotPoint {
        let halfWidth = point.halfWidth.flatMap { $0.isFinite ? $0 : nil } ?? 0
        return PlotPoint(
            x: place(point.x), y: point.y, low: point.y - halfWidth, high: point.y + halfWidth)
    }

    /// A band is drawn as spans at its points, so that more points fill it.
    private func dense(_ points: [PlotPoint]) -> [PlotPoint] {
        let isLogarithmic = figure.x.isLogarithmic
        return zip(points, points.dropFirst()).flatMap { left, right in
            (0..<64).map { step in
                let share = Double(step) / 64
                func between(_ value: (PlotPoint) -> Double) -> Double {
                    value(left) + (value(right) - value(left)) * share
                }
                // The places are even on the axis, whichever it is.
                let ratio = right.x / left.x
                let x = isLogarithmic ? left.x * pow(ratio, share) : between(\.x)
                return PlotPoint(
                    x: x, y: between(\.y), low: between(\.low), high: between(\.high))
            }
        } + points.suffix(1)
    }

    private func labels(_ series: PlotFigure.Series, _ glyphs: Glyphs) -> [PlotLabel] {
        series.points.compactMap { point in
            point.label.map {
                PlotLabel(
                    ReportText.of($0, glyphs), series.style.role, x: place(point.x), y: point.y)
            }
        }
    }
}
