import TesseraLab
import TesseraTerminal

/// The singular values of both tables, each as a share of its largest one.
struct SpectraView: Widget {
    let first: Spectrum
    let second: Spectrum

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        Plot(
            series: [
                series("A", first, .series0, .solid), series("B", second, .series1, .dashed),
            ],
            remarks: ["share of the largest"], yScale: .logarithmic, xLabel: "direction",
            emptyText: "all rows are the same"
        ).draw(in: rect, on: &surface, theme: theme)
    }

    private func series(
        _ name: String, _ spectrum: Spectrum, _ role: StyleRole, _ stroke: PlotSeries.Stroke
    ) -> PlotSeries {
        let rank = CompactNumber.text(Double(spectrum.effectiveRank))
        // A value that rounding alone has left would stretch the axis over nothing.
        let points = spectrum.values.enumerated().filter { $0.element > 1e-5 }.map {
            PlotPoint(x: Double($0.offset + 1), y: Double($0.element))
        }
        return PlotSeries(
            name: "\(name) eff. rank \(rank)", role: role, stroke: stroke, points: points)
    }
}
