import TesseraLab
import TesseraTerminal

/// Frequency over rank with both axes logarithmic: words at the left, image codes at the right.
struct RanksView: Widget {
    /// Words of captions and of documents.
    let captions: RankedCounts?
    let documents: RankedCounts?
    let codes: RankedCounts?
    /// Pictures whose codes were counted.
    let pictures: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let isWide = rect.columns >= 44
        let halves = [Extent.flexible(1), .fixed(1), .flexible(1)]
        let parts = isWide ? rect.split(columns: halves) : rect.split(rows: halves)
        draw(
            [("captions", captions, .series0, .solid), ("text", documents, .series1, .dashed)],
            figures("captions", captions) + figures("text", documents),
            empty: "no words counted yet", in: parts[0], on: &surface, theme: theme)
        draw(
            [("codes", codes, .tokenImage, .solid)],
            figures("codes", codes)
                + [[.init("in \(QuantityText.grouped(pictures)) pictures", .muted)]],
            empty: "no image codes", in: parts[2], on: &surface, theme: theme)
    }

    private typealias Curve = (String, RankedCounts?, StyleRole, PlotSeries.Stroke)

    private func draw(
        _ curves: [Curve], _ figures: [[StyledLine.Piece]], empty: String, in rect: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        let lines = StyledLine.lines(of: figures, columns: rect.columns)
        let shown = rect.rows > lines.count + 4 ? lines : Array(lines.prefix(rect.rows > 5 ? 1 : 0))
        let parts = rect.split(rows: .fixed(shown.count), .flexible(1))
        for (row, line) in shown.enumerated() {
            line.draw(in: parts[0].line(row), on: &surface, theme: theme)
        }
        Plot(
            series: curves.compactMap { name, counts, role, stroke in
                counts.map {
                    PlotSeries(name: name, role: role, stroke: stroke, points: points($0.counts))
                }
            },
            remarks: ["count over rank"], xScale: .logarithmic, yScale: .logarithmic,
            xLabel: "rank", emptyText: empty
        ).draw(in: parts[1], on: &surface, theme: theme)
    }

    private func points(_ counts: [Int]) -> [PlotPoint] {
        counts.isEmpty
            ? []
            : RankPlot.ranks(upTo: counts.count).map {
                PlotPoint(x: Double($0), y: Double(counts[$0 - 1]))
            }
    }

    private func figures(_ name: String, _ ranked: RankedCounts?) -> [[StyledLine.Piece]] {
        guard let ranked else { return [] }
        let slope = ranked.slope.map { CompactNumber.fixed($0, places: 2) } ?? "-"
        return [
            [.init(name, .muted), .init(" \(QuantityText.grouped(ranked.counts.count))")],
            [.init("slope ", .muted), .init(slope)],
        ]
    }
}
