import TesseraLab
import TesseraTerminal

/// What the token pane shows.
enum TokenView: String, CaseIterable, Sendable {
    case ranks = "by rank"
    case words = "words"
    case codes = "image codes"

    /// The views that a run's tokens can fill.
    static func views(of usage: TokenUsage?) -> [TokenView] {
        guard let usage else { return [.ranks] }
        return allCases.filter { view in
            switch view {
            case .ranks: true
            case .words: usage.text != nil
            case .codes: usage.image != nil
            }
        }
    }
}

/// How often tokens occur, text and image apart: how many are in use, and how unevenly.
struct TokenChart: Widget {
    let usage: TokenUsage
    let view: TokenView
    /// Bars scrolled away at the top.
    let firstBar: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let captions = captionLines
        let parts = rect.split(
            rows: .fixed(rect.rows > captions.count + 2 ? captions.count : 0), .flexible(1))
        for (row, caption) in captions.enumerated() where row < parts[0].rows {
            let line = parts[0].line(row)
            caption.fitting(line.columns).draw(in: line, on: &surface, theme: theme)
        }
        drawView(in: parts[1], on: &surface, theme: theme)
    }

    private func drawView(in rect: Rect, on surface: inout Surface, theme: Theme) {
        switch view {
        case .ranks: RankPlot(usage: usage).draw(in: rect, on: &surface, theme: theme)
        case .words: drawBars(usage.text, .tokenText, in: rect, on: &surface, theme: theme)
        case .codes: drawBars(usage.image, .tokenImage, in: rect, on: &surface, theme: theme)
        }
    }

    private func drawBars(
        _ modality: TokenUsage.Modality?, _ role: StyleRole, in rect: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        guard let modality else { return }
        TokenBars(modality: modality, role: role, firstBar: firstBar).draw(
            in: rect, on: &surface, theme: theme)
    }

    private var captionLines: [StyledLine] {
        [caption("text ", usage.text, .tokenText, unused: "unused")]
            .compactMap { $0 }
            + [caption("image", usage.image, .tokenImage, unused: "dead")].compactMap { $0 }
    }

    private func caption(
        _ name: String, _ modality: TokenUsage.Modality?, _ role: StyleRole, unused: String
    ) -> StyledLine? {
        guard let modality else { return nil }
        let used = QuantityText.grouped(modality.rankedCounts.count)
        let all = QuantityText.grouped(modality.vocabulary)
        let entropy = CompactNumber.fixed(Double(modality.entropy), places: 2)
        return StyledLine([
            .init("\(name) ", role), .init("\(used) of \(all) used"),
            .init(", \(QuantityText.grouped(modality.unused)) \(unused)", .muted),
            .init(", entropy \(entropy) nats", .muted),
        ])
    }
}

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

/// The most frequent tokens of one modality as bars, each with its share.
struct TokenBars: Widget {
    let modality: TokenUsage.Modality
    let role: StyleRole
    let firstBar: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let total = Double(max(1, modality.total))
        let bars = zip(modality.topLabels, modality.rankedCounts).map { label, count in
            BarChart.Bar(
                label: label, value: Double(count),
                text: QuantityText.percent(Double(count) / total),
                role: role)
        }
        let first = max(0, min(firstBar, bars.count - rect.rows))
        BarChart(Array(bars.dropFirst(first)), maximum: bars.first?.value).draw(
            in: rect, on: &surface, theme: theme)
    }
}

/// All views of the tokens side by side, for a pane that has the whole screen.
struct TokenOverview: Widget {
    let usage: TokenUsage
    let firstBar: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let views = TokenView.views(of: usage)
        let extents = views.flatMap { _ in [Extent.flexible(1), .fixed(2)] }.dropLast()
        let places = rect.split(columns: Array(extents))
        for (index, view) in views.enumerated() {
            let parts = places[index * 2].split(rows: .fixed(2), .flexible(1))
            surface.write(view.rawValue, in: parts[0], style: theme[.title])
            TokenChart(usage: usage.only(view), view: view, firstBar: firstBar).draw(
                in: parts[1], on: &surface, theme: theme)
        }
    }
}

extension TokenUsage {
    /// The part that one view shows.
    fileprivate func only(_ view: TokenView) -> TokenUsage {
        switch view {
        case .ranks: self
        case .words: TokenUsage(text: text, image: nil, windowSteps: windowSteps)
        case .codes: TokenUsage(text: nil, image: image, windowSteps: windowSteps)
        }
    }
}
