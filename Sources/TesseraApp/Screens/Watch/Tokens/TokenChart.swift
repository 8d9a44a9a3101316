import TesseraLab
import TesseraTerminal

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
