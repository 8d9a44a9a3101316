import TesseraLab
import TesseraTerminal

/// Frequency over rank with both axes logarithmic, where Zipf's law is a straight line.
struct RankPlot: Widget {
    let usage: TokenUsage

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let plot = Plot(
            series: [
                series("text", usage.text, .tokenText, .solid),
                series("image", usage.image, .tokenImage, usage.text == nil ? .solid : .dashed),
            ].compactMap { $0 },
            remarks: ["counts"], xScale: .logarithmic, yScale: .logarithmic, xLabel: "rank",
            emptyText: "no tokens counted yet")
        plot.draw(in: rect, on: &surface, theme: theme)
    }

    private func series(
        _ name: String, _ modality: TokenUsage.Modality?, _ role: StyleRole,
        _ stroke: PlotSeries.Stroke
    ) -> PlotSeries? {
        guard let counts = modality?.rankedCounts, !counts.isEmpty else { return nil }
        let points = Self.ranks(upTo: counts.count).map {
            PlotPoint(x: Double($0), y: Double(counts[$0 - 1]))
        }
        return PlotSeries(name: name, role: role, stroke: stroke, points: points)
    }

    /// Every rank up to 32, then ever fewer: counts fall with the rank, so none hides a spike.
    static func ranks(upTo last: Int) -> [Int] {
        var ranks: [Int] = []
        var rank = 1
        while rank < last {
            ranks.append(rank)
            rank += max(1, rank / 32)
        }
        return ranks + [last]
    }
}
