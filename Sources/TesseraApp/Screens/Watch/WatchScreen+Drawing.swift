import TesseraLab
package import TesseraTerminal

extension WatchScreen {
    /// Draws the panes that fit; a failed run shows its cause above dimmed panes.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        var context = context
        if case .failed(let cause) = context.snapshot.state, context.sizeClass > .tiny {
            let banner = Banner(text: cause)
            let rows = min(banner.rows(columns: context.rect.columns), context.rect.rows / 2)
            let parts = context.rect.split(rows: .fixed(rows), .flexible(1))
            banner.draw(in: parts[0], on: &surface, theme: context.theme)
            context.rect = parts[1]
            drawPanes(on: &surface, context)
            return surface.dim(parts[1], theme: context.theme)
        }
        drawPanes(on: &surface, context)
        guard let tuning, context.sizeClass > .tiny else { return }
        TuningBox(form: tuning, snapshot: context.snapshot).draw(
            in: context.rect, on: &surface, theme: context.theme)
    }

    private func drawPanes(on surface: inout Surface, _ context: ScreenContext) {
        if context.sizeClass == .tiny {
            return WatchNumber(snapshot: context.snapshot).draw(
                in: context.rect, on: &surface, theme: context.theme)
        }
        if isZoomed {
            return draw(focus, in: context.rect, on: &surface, context)
        }
        let places = layout(context).places
        guard !places.isEmpty else {
            return WatchCard(
                snapshot: context.snapshot, curves: context.curves, smoothing: settings.smoothing
            ).draw(in: context.rect, on: &surface, theme: context.theme)
        }
        for (pane, rect) in places { draw(pane, in: rect, on: &surface, context) }
    }

    private func draw(
        _ pane: WatchPane, in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let frame = Pane(
            title: title(of: pane, context.snapshot), label: label(of: pane, context),
            isFocused: pane == focus)
        let snapshot = context.snapshot
        switch pane {
        case .chart(let index):
            let chart = chart(index, context)
            frame.draw(
                snapshot.curves(of: chart.metric, isFirst: index == 0), in: rect, on: &surface,
                theme: context.theme
            ) {
                _ in chart
            }
        case .pictures:
            let stop = pictureStop(context)
            frame.draw(snapshot.previews, in: rect, on: &surface, theme: context.theme) {
                PictureView(
                    round: PictureRound($0, arms: snapshot.arms), isLarge: isZoomed, stop: stop)
            }
        case .tokens:
            frame.draw(snapshot.tokenUsage, in: rect, on: &surface, theme: context.theme) {
                tokens($0, in: rect)
            }
        case .figures:
            frame.draw(snapshot.figures, in: rect, on: &surface, theme: context.theme) {
                FigureTable(snapshot: $0, showsPhases: layout(context).rect(of: .phases) == nil)
            }
        case .phases:
            frame.draw(snapshot.phases, in: rect, on: &surface, theme: context.theme) {
                PhaseBars(timings: $0)
            }
        }
    }

    private func chart(_ index: Int, _ context: ScreenContext) -> MetricChart {
        let snapshot = context.snapshot
        return MetricChart(
            metric: metric(ofChart: index, in: snapshot), arms: snapshot.arms.map(\.name),
            curves: context.curves, references: snapshot.references, events: snapshot.events,
            newestStep: snapshot.step, settings: settings)
    }

    private func tokens(_ usage: TokenUsage, in rect: Rect) -> any Widget {
        isZoomed && rect.columns >= 90
            ? TokenOverview(usage: usage, firstBar: firstBar)
            : TokenChart(usage: usage, view: tokenView, firstBar: firstBar)
    }
}
