package import TesseraLab
package import TesseraTerminal

/// Which panes a screen has room for, and where; smaller screens drop the least important ones.
package struct WatchLayout: PaneLayout {
    /// Panes in the order of Tab with their rectangles, which never overlap.
    package private(set) var places: [(pane: WatchPane, rect: Rect)] = []

    /// Arranges the panes of a run; the class is that of the whole terminal.
    ///
    /// - Parameter charts: how many a person wants to see; as many as there is room for are there.
    package init(
        _ snapshot: TrainingSnapshot, charts: Int = WatchPane.chartCount, sizeClass: SizeClass,
        in rect: Rect
    ) {
        let panes = WatchPane.all(for: snapshot, charts: charts)
        switch sizeClass {
        case .large: arrangeLarge(panes, in: rect)
        case .medium: arrangeMedium(panes, in: rect)
        case .small: arrangeSmall(panes, in: rect)
        case .extraSmall, .tiny: break
        }
        places.removeAll { !panes.contains($0.pane) || $0.rect.isEmpty }
    }

    /// Charts above, pictures below them, tokens and figures at the right.
    private mutating func arrangeLarge(_ panes: [WatchPane], in rect: Rect) {
        let charts = panes.filter(\.isChart)
        let lines = (charts.count + 2) / 3
        let least = min(lines * Self.leastChartRows, rect.rows * 2 / 3)
        let rows = rect.split(rows: .flexible(1), .fixed(max(0, min(38, rect.rows - least))))
        placeCharts(charts, lines: lines, in: rows[0])
        let columns = rows[1].split(columns: .flexible(2), .flexible(1))
        let side = columns[1].split(
            rows: .flexible(1), .fixed(min(14, rows[1].rows / 3)), .fixed(7))
        guard panes.contains(.pictures) else {
            places += [(.tokens, columns[0])]
            let side = columns[1].split(rows: .flexible(1), .fixed(7))
            places += [(.figures, side[0]), (.phases, side[1])]
            return
        }
        places += [(.pictures, columns[0]), (.tokens, side[0])]
        places += [(.figures, side[1]), (.phases, side[2])]
    }

    /// Rows of up to three charts.
    private mutating func placeCharts(_ charts: [WatchPane], lines: Int, in rect: Rect) {
        let across = (charts.count + lines - 1) / max(1, lines)
        for (line, band) in rect.split(rows: (0..<lines).map { _ in .flexible(1) }).enumerated() {
            let shown = charts.dropFirst(line * across).prefix(across)
            let columns = band.split(columns: shown.map { _ in .flexible(1) })
            for (pane, place) in zip(shown, columns) { places.append((pane, place)) }
        }
    }

    /// Two charts above each other at the left, pictures at the right, the rest below.
    private mutating func arrangeMedium(_ panes: [WatchPane], in rect: Rect) {
        let columns = rect.split(columns: .flexible(5), .flexible(7))
        let left = columns[0].split(rows: .flexible(1), .flexible(1), .flexible(1))
        places += [(.chart(0), left[0]), (.chart(1), left[1]), (.tokens, left[2])]
        let right = columns[1].split(rows: .flexible(1), .fixed(min(10, rect.rows * 2 / 7)))
        guard panes.contains(.pictures) else {
            places[2].rect = right[0]
            places += [(.figures, left[2]), (.phases, right[1])]
            return
        }
        places += [(.pictures, right[0]), (.figures, right[1])]
    }

    /// One chart and the tokens at the left, a picture at the right.
    private mutating func arrangeSmall(_ panes: [WatchPane], in rect: Rect) {
        let columns = rect.split(columns: .flexible(1), .fixed(min(34, rect.columns / 2)))
        let left = columns[0].split(rows: .flexible(3), .flexible(2))
        places += [(.chart(0), left[0]), (.tokens, left[1])]
        guard panes.contains(.pictures) else {
            places += [(.figures, columns[1])]
            return
        }
        places += [(.pictures, columns[1])]
    }

    /// Rows below which a chart is no use.
    private static let leastChartRows = 11
}

extension WatchPane {
    /// True for the panes with curves.
    var isChart: Bool {
        if case .chart = self { true } else { false }
    }
}
