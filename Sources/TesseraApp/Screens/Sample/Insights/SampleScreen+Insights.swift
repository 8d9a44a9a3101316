import TesseraLab
import TesseraModels
import TesseraTerminal

// The view below the candidates.
extension SampleScreen {
    /// Lines that can be scrolled: layers, or strips of attention; 0 where there is nothing to scroll.
    var insightLines: Int {
        switch insight {
        case .pipeline: 0
        case .layers: (currentLens ?? lens)?.layers.count ?? 0
        case .attention: (currentAttention ?? attention).map { strips(of: $0).count } ?? 0
        }
    }

    /// Rows that the view would like.
    var insightRows: Int {
        switch insight {
        case .pipeline: 0
        case .layers, .attention: insightLines + otherRows
        }
    }

    private var otherRows: Int {
        insight == .attention ? AttentionView.footRows : LensView.headRows
    }

    private func strips(of report: AttentionReport) -> [AttentionStrip] {
        AttentionStrip.all(of: report, layer: attentionLayer)
    }

    func drawInsight(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        switch insight {
        case .pipeline: drawPipeline(in: rect, layout, on: &surface, theme)
        case .layers: drawLens(in: rect, layout, on: &surface, theme)
        case .attention: drawAttention(in: rect, layout, on: &surface, theme)
        }
    }

    private func drawPipeline(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        Pane(
            title: "pipeline", label: pipelineLabel(rect.columns), isFramed: layout.isFramed
        ).draw(reported, in: rect, on: &surface, theme: theme) { report in
            PipelineView(
                report: report, settings: chosen?.settings ?? settings, number: drawnNumber,
                token: chosen,
                label: names)
        }
        if currentReport == nil { surface.dim(rect, theme: theme) }
    }

    private func pipelineLabel(_ columns: Int) -> String {
        guard let stages = currentReport?.stages else { return "" }
        let label = "entropy \(CompactNumber.fixed(Double(stages.entropy), places: 2)) nats"
        guard stages.withoutCaption != nil, columns >= 56 else { return label }
        let gain = CompactNumber.fixed(Double(stages.guidanceDivergence), places: 2)
        return label + ", guidance adds \(gain)"
    }

    private func drawLens(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        let content: PaneContent<LensReport> =
            (currentLens ?? lens).map { .ready($0) } ?? .empty(why: "reading every layer")
        Pane(
            title: "layers",
            label: scrolled(in: rect).remark ?? "with the caption, before guidance",
            isFramed: layout.isFramed
        ).draw(content, in: rect, on: &surface, theme: theme) {
            LensView(report: $0, label: names, scroll: insightScroll)
        }
        if currentLens == nil { surface.dim(rect, theme: theme) }
    }

    private func drawAttention(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        let content: PaneContent<AttentionReport> =
            (currentAttention ?? attention).map { .ready($0) }
            ?? .empty(why: "asking every head where it looks")
        let title = attentionLayer.map { "attention, layer \($0 + 1)" } ?? "attention"
        let usual = rect.columns >= 50 ? "share of each token, < > heads" : "< > heads"
        Pane(
            title: title, label: scrolled(in: rect).remark ?? usual,
            isFramed: layout.isFramed
        ).draw(content, in: rect, on: &surface, theme: theme) {
            AttentionView(report: $0, layer: attentionLayer, label: names, scroll: insightScroll)
        }
        if currentAttention == nil { surface.dim(rect, theme: theme) }
    }

    /// Which lines are in view.
    private func scrolled(in rect: Rect) -> ScrolledLines {
        ScrolledLines(
            insightLines, rows: Pane.content(of: rect).rows - otherRows, scroll: insightScroll)
    }

    /// Answers the keys that scroll, as far as there are lines.
    mutating func scrolling(_ command: CommandName, _ context: ScreenContext) -> [AppCommand]? {
        guard command == .insightUp || command == .insightDown else { return nil }
        guard let rect = layout(context).pipeline else { return [] }
        insightScroll += command == .insightUp ? -1 : 1
        insightScroll = scrolled(in: rect).range.lowerBound
        return []
    }
}
