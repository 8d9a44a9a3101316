import TesseraLab
package import TesseraTerminal

extension WatchScreen {
    /// Draws the panes that fit; a failed run shows its cause above dimmed panes.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        drawHead(on: &surface, context)
        let inside = inside(context)
        drawPanes(on: &surface, inside)
        if failure(context) != nil { surface.dim(inside.rect, theme: context.theme) }
        guard context.sizeClass > .tiny else { return }
        if let tuning {
            TuningBox(form: tuning, snapshot: context.snapshot).draw(
                in: context.rect, on: &surface, theme: context.theme)
        }
        if let chooser {
            ChartChooserBox(chooser: chooser, arms: context.snapshot.arms).draw(
                in: context.rect, on: &surface, theme: context.theme)
        }
    }

    /// What an ended run failed from; nil where there is no room to say it.
    private func failure(_ context: ScreenContext) -> Banner? {
        guard case .failed(let cause) = context.snapshot.state, context.sizeClass > .tiny else {
            return nil
        }
        return Banner(text: cause)
    }

    /// The rows above the panes: why the run failed, or what is to be noticed.
    private func head(_ context: ScreenContext) -> Int {
        guard let banner = failure(context) else {
            return context.sizeClass > .tiny ? WatchNotices(context).rows : 0
        }
        return min(banner.rows(columns: context.rect.columns), context.rect.rows / 2)
    }

    /// The context of the panes, below what stands above them.
    func inside(_ context: ScreenContext) -> ScreenContext {
        var inside = context
        inside.rect = context.rect.split(rows: .fixed(head(context)), .flexible(1))[1]
        return inside
    }

    private func drawHead(on surface: inout Surface, _ context: ScreenContext) {
        let rect = context.rect.split(rows: .fixed(head(context)), .flexible(1))[0]
        if let banner = failure(context) {
            return banner.draw(in: rect, on: &surface, theme: context.theme)
        }
        WatchNotices(context).draw(in: rect, on: &surface, theme: context.theme)
    }

    private func drawPanes(on surface: inout Surface, _ context: ScreenContext) {
        if context.sizeClass == .tiny {
            return WatchNumber(snapshot: shown(context)).draw(
                in: context.rect, on: &surface, theme: context.theme)
        }
        if isZoomed {
            return draw(focus, in: context.rect, on: &surface, context)
        }
        let places = layout(context).places
        guard !places.isEmpty else {
            return WatchCard(
                snapshot: shown(context), curves: context.curves, smoothing: settings.smoothing
            ).draw(in: context.rect, on: &surface, theme: context.theme)
        }
        for (pane, rect) in places { draw(pane, in: rect, on: &surface, context) }
    }

    private func draw(
        _ pane: WatchPane, in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let frame = Pane(
            title: title(of: pane, context), label: label(of: pane, context),
            isFocused: pane == focus)
        let (snapshot, theme) = (shown(context), context.theme)
        switch pane {
        case .chart(let index):
            let chart = chart(index, context)
            let curves = context.snapshot.curves(of: chart.subject, isFirst: index == 0)
            frame.draw(curves, in: rect, on: &surface, theme: theme) { _ in chart }
        case .pictures:
            frame.draw(snapshot.previews, in: rect, on: &surface, theme: theme) {
                pictures($0, snapshot.arms, context)
            }
        case .tokens:
            frame.draw(snapshot.tokenUsage, in: rect, on: &surface, theme: theme) {
                tokens($0, in: rect)
            }
        case .figures:
            frame.draw(snapshot.figures, in: rect, on: &surface, theme: theme) {
                FigureTable(snapshot: $0, showsPhases: layout(context).rect(of: .phases) == nil)
            }
        case .phases:
            frame.draw(snapshot.phases, in: rect, on: &surface, theme: theme) {
                PhaseBars(timings: $0)
            }
        }
    }

    private func chart(_ index: Int, _ context: ScreenContext) -> MetricChart {
        MetricChart(
            subject: subject(ofChart: index, in: context.snapshot), snapshot: context.snapshot,
            curves: context.curves, cursor: context.pastStep, settings: settings)
    }

    private func pictures(
        _ previews: [Preview], _ arms: [ArmSnapshot], _ context: ScreenContext
    ) -> PictureView {
        PictureView(
            round: PictureRound(previews, arms: arms), isLarge: isZoomed,
            stop: pictureStop(context))
    }

    private func tokens(_ usage: TokenUsage, in rect: Rect) -> any Widget {
        isZoomed && rect.columns >= 90
            ? TokenOverview(usage: usage, firstBar: firstBar)
            : TokenChart(usage: usage, view: tokenView, firstBar: firstBar)
    }
}
