import TesseraTerminal
import Testing

struct PlotTests {
    private let decay = Plot(
        series: [
            PlotSeries(
                name: "loss", role: .series0,
                points: (0...100).map { PlotPoint(x: Double($0), y: 6 / (1 + Double($0) / 20)) })
        ],
        references: [PlotReference(value: 6.24, label: "ln K")],
        markers: [PlotMarker(x: 50, label: "ckpt")], xLabel: "step")

    @Test func linesInOneRowShareItsLabel() {
        let plot = Plot(
            series: [
                PlotSeries(
                    name: "", role: .series0,
                    points: [PlotPoint(x: 0, y: 10), PlotPoint(x: 9, y: 3)])
            ],
            references: [
                PlotReference(value: 6.09, label: "unigram"),
                PlotReference(value: 6.24, label: "ln 512"),
            ])
        let lines = plot.painted(columns: 40, rows: 6)
        #expect(lines.contains { $0.hasSuffix(" ln 512, unigram") })
    }

    @Test func aCurveHasTicksReferencesMarkersAndALegend() {
        #expect(
            decay.painted(columns: 30, rows: 6) == [
                "  ── loss",
                " │⢢⡀╌╌╌╌╌╌╌╌╌╌╌╌┆ckpt╌╌╌ ln K",
                "5│ ⠙⠦⣄          ┆",
                " │    ⠙⠒⠦⢤⣀⣀⡀   ┆",
                " │          ⠉⠉⠉⠓⠒⠒⠒⠒⠦⠤⠤⠤⠤⠤⠤⠤⢤⣀",
                "  0            50         step",
            ])
    }

    @Test func aTrimmedAxisIgnoresTheOutlierAndCountsIt() {
        let points = (0..<200).map {
            PlotPoint(x: Double($0), y: $0 == 70 ? 900 : 1 + Double($0 % 7))
        }
        let series = [PlotSeries(name: "loss", role: .series0, points: points)]
        let plain = Plot(series: series).painted(columns: 40, rows: 8)
        #expect(plain.contains { $0.contains("500") })
        let robust = Plot(series: series, yTrim: 0.01).painted(columns: 40, rows: 8)
        #expect(robust[0].hasSuffix("1 off the axis"))
        #expect(!robust.contains { $0.contains("500") })
        #expect(robust.contains { $0.hasPrefix("5") })
    }

    @Test func withoutBrailleEverySeriesHasItsOwnMark() {
        var plot = decay
        plot.references = []
        plot.markers = []
        plot.series.append(
            PlotSeries(
                name: "twin", role: .series1,
                points: [PlotPoint(x: 0, y: 1), PlotPoint(x: 100, y: 1)]))
        let theme = Theme.ansi(depth: .monochrome, glyphs: .ascii)
        #expect(
            plot.painted(columns: 30, rows: 7, theme: theme) == [
                "  ** loss  oo twin",
                " |*",
                "5| **",
                " |  *****",
                " |      ***********",
                " |oooooooooooooooooooooooooooo",
                "  0            50         step",
            ])
    }

    @Test func aSingleSpikeAmongManyPointsIsDrawn() {
        var points = (0..<10_000).map { PlotPoint(x: Double($0), y: 1) }
        points[6_543].y = 9
        points[6_543].high = 9
        let plot = Plot(series: [PlotSeries(name: "", role: .series0, points: points)])
        let top = plot.painted(columns: 40, rows: 8)[0]
        #expect(top.contains { !" │0123456789.".contains($0) })
    }

    @Test func valuesThatAreNotFiniteLeaveAGapAndAMark() {
        let points = [1.0, 1, .nan, 1, 1].enumerated().map { PlotPoint(x: Double($0), y: $1) }
        let plot = Plot(series: [PlotSeries(name: "", role: .series0, points: points)])
        let rows = plot.painted(columns: 13, rows: 3)
        #expect(rows[2] == "      !")
        #expect(rows[1].contains(" "))
    }

    @Test(arguments: [AxisScale.linear, .logarithmic])
    func nothingToShowIsSaid(scale: AxisScale) {
        let plot = Plot(
            series: [PlotSeries(name: "loss", role: .series0, points: [])], yScale: scale,
            emptyText: "waiting for step 1")
        #expect(plot.painted(columns: 24, rows: 3) == ["", "   waiting for step 1", ""])
    }

    @Test func logarithmicAxesTickAtDecades() {
        let points = (1...1000).map { PlotPoint(x: Double($0), y: 1000 / Double($0)) }
        let plot = Plot(
            series: [PlotSeries(name: "", role: .series0, points: points)],
            xScale: .logarithmic, yScale: .logarithmic)
        let rows = plot.painted(columns: 48, rows: 14)
        #expect(rows[13].split(separator: " ") == ["1", "10", "100", "1k"])
        #expect(rows.contains { $0.hasPrefix(" 10│") } && rows.contains { $0.hasPrefix("100│") })
    }

    @Test func aConstantSeriesIsALevelLine() {
        let points = (0..<9).map { PlotPoint(x: Double($0), y: 2.5) }
        let plot = Plot(series: [PlotSeries(name: "", role: .series0, points: points)])
        let curves = plot.painted(columns: 12, rows: 3).filter { !$0.isEmpty }
        #expect(curves.count == 1 && Set(curves[0]).count == 1)
    }

    private func level(_ value: Double, _ stroke: PlotSeries.Stroke) -> PlotSeries {
        PlotSeries(
            name: "", role: .series0, stroke: stroke,
            points: (0..<24).map { PlotPoint(x: Double($0), y: value, low: 1, high: 3) }
                .map { stroke == .band ? $0 : PlotPoint(x: $0.x, y: $0.y) })
    }

    @Test func aDashedCurveHasEvenGaps() {
        let rows = Plot(series: [level(2, .dashed)]).painted(columns: 12, rows: 1)
        #expect(rows == ["⠒⠒ ⠒⠒ ⠒⠒ ⠒⠒"])
    }

    /// The band fills its cells; in the cells of the curve only the curve has dots.
    @Test func aCurveStandsOutFromItsBand() {
        let plot = Plot(series: [level(2, .band), level(2, .solid)])
        #expect(
            plot.painted(columns: 12, rows: 3) == [
                String(repeating: "⣿", count: 12), String(repeating: "⠤", count: 12),
                String(repeating: "⣿", count: 12),
            ])
    }

    @Test func withoutColourABandIsLeftOut() {
        let plot = Plot(series: [level(2, .band), level(2, .solid)])
        let rows = plot.painted(columns: 12, rows: 3, theme: .ansi(depth: .monochrome))
        #expect(rows.filter { !$0.isEmpty }.count == 1)
        let ascii = Theme.ansi(depth: .monochrome, glyphs: .ascii)
        #expect(plot.painted(columns: 12, rows: 3, theme: ascii)[0].allSatisfy { $0 == "." })
    }

    @Test func eventsStandOnALineBelowTheCurves() {
        var plot = decay
        plot.events = [PlotEvent(x: 0, glyph: "."), PlotEvent(x: 50, glyph: "^")]
        plot.remarks = ["too long a remark to be written here", "short"]
        let rows = plot.painted(columns: 30, rows: 9)
        #expect(rows[7] == "  .─────────────^─────────────")
        #expect(rows[0] == "  ── loss                short")
    }
}
