import TesseraLab
import TesseraStore
package import TesseraTerminal

extension RunsScreen {
    /// Draws the list with the comparison beside it, or one of them where there is no room.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass >= .medium, list.value != nil else {
            return isZoomed
                ? drawComparison(in: context.rect, on: &surface, context)
                : drawList(in: context.rect, on: &surface, context)
        }
        if isZoomed { return drawComparison(in: context.rect, on: &surface, context) }
        let isWide = context.sizeClass == .large
        let parts = context.rect.split(columns: .flexible(isWide ? 5 : 6), .flexible(5))
        drawList(in: parts[0], on: &surface, context)
        drawComparison(in: parts[1], on: &surface, context)
    }

    private func drawList(
        in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let frame = Pane(title: "runs", label: listLabel, isFocused: !isZoomed)
        let runs = visible
        frame.draw(list, in: rect, on: &surface, theme: context.theme) { _ in
            RunsTable(runs: runs, selection: selection, marked: marked).table(
                columns: rect.columns - 2)
        }
        drawFilter(under: rect, on: &surface, context)
    }

    private var listLabel: String {
        guard let all = list.value else { return "" }
        let count = visible.count == all.count ? "\(all.count)" : "\(visible.count) of \(all.count)"
        let marks = marked.isEmpty ? "" : ", \(marked.count) marked"
        return "\(count)\(marks), \(order.rawValue)"
    }

    /// The filter stands on the lower edge of the list while there is one.
    private func drawFilter(
        under rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        guard isTyping || tagging != nil || !filter.text.isEmpty, rect.rows > 2 else { return }
        let line = rect.line(rect.rows - 1).inset(horizontal: 1, vertical: 0)
        surface.fill(line, style: context.theme[.background])
        let field = tagging?.line ?? filter.line(hint: "type words that the run must have")
        field.draw(
            in: line, on: &surface, theme: context.theme)
    }

    private func drawComparison(
        in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let runs = compared
        let rows = SettingsDifference(runs).rows.count
        let below = runs.count > 1 ? max(4, min(rows + 3, rect.rows / 2)) : rect.rows / 2
        let parts = rect.split(rows: .flexible(1), .fixed(rect.rows >= 12 ? below : 0))
        drawCurves(of: runs, in: parts[0], on: &surface, context)
        if runs.count > 1 {
            drawDifference(of: runs, in: parts[1], on: &surface, context)
        } else {
            drawEvents(of: runs, in: parts[1], on: &surface, context)
        }
    }

    private func drawCurves(
        of runs: [ListedRun], in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let frame = Pane(
            title: metric?.title ?? "curves",
            label: "\(metric.map { "\($0.unit), " } ?? "")\(smoothing.label)",
            isFocused: isZoomed)
        frame.draw(curves(of: runs), in: rect, on: &surface, theme: context.theme) {
            RunOverlay(
                metric: metric ?? .lossTotal, records: $0.compactMap { records[$0] },
                smoothing: smoothing)
        }
    }

    /// The identifiers whose records are there, or why there are none.
    private func curves(of runs: [ListedRun]) -> PaneContent<[String]> {
        let read = runs.map(\.identifier).filter { records[$0] != nil }
        if !read.isEmpty { return .ready(read) }
        guard let first = runs.first else { return .empty(why: "choose a run") }
        if let cause = failures[first.identifier] { return .error(cause: cause, last: nil) }
        return first.run.age == nil
            ? .empty(why: "this run never reached its first step")
            : .loading(done: 0, total: runs.count)
    }

    private func drawDifference(
        of runs: [ListedRun], in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let difference = SettingsDifference(runs)
        let frame = Pane(
            title: "differing settings", label: "\(difference.rows.count) of \(difference.total)")
        frame.draw(.ready(difference.rows.count), in: rect, on: &surface, theme: context.theme) {
            _ in
            Table(
                columns: [.init("setting", width: .flexible(2))]
                    + runs.map { .init($0.run.description.name, width: .flexible(1)) },
                rows: difference.rows.map { row in
                    [.init(row.name, .muted)]
                        + row.values.enumerated().map { place, value in
                            .init(value ?? "-", .series(place))
                        }
                }, emptyText: "the settings are the same")
        }
    }

    private func drawEvents(
        of runs: [ListedRun], in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let events = runs.first.flatMap { records[$0.identifier]?.snapshot.events } ?? []
        Pane(title: "what happened", label: "newest first").draw(
            .ready(events.count), in: rect, on: &surface, theme: context.theme
        ) { _ in
            EventTable.table(events.reversed(), glyphs: context.theme.glyphs)
        }
    }
}
