import TesseraLab
import TesseraTerminal

/// Lengths as bars from the shortest to the longest, with the figures that matter above them.
struct LengthChart: Widget {
    let name: String
    let lengths: [Int]
    let role: StyleRole
    /// Lengths that are kept at most; what is longer is cut.
    let limit: Int?

    private static let gutter = 6

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let hasGutter = rect.columns > 24
        let parts = rect.split(rows: .fixed(captions(rect.columns).count), .flexible(1), .fixed(1))
        for (row, line) in captions(rect.columns).enumerated() where row < parts[0].rows {
            line.draw(in: parts[0].line(row), on: &surface, theme: theme)
        }
        var area = parts[1]
        var foot = parts[2]
        if hasGutter {
            area = area.split(columns: .fixed(Self.gutter), .flexible(1))[1]
            foot = foot.split(columns: .fixed(Self.gutter), .flexible(1))[1]
        }
        guard !lengths.isEmpty, area.rows > 0, area.columns > 0 else { return }
        let histogram = LengthHistogram(lengths, bins: max(1, area.columns / 2))
        drawBars(histogram, in: area, on: &surface, theme: theme)
        drawFoot(histogram, in: foot, on: &surface, theme: theme)
        if hasGutter { drawCounts(histogram, in: parts[1], on: &surface, theme: theme) }
    }

    /// Columns of a bar.
    private func barColumns(_ histogram: LengthHistogram, _ columns: Int) -> Int {
        max(1, min(8, columns / max(1, histogram.counts.count)))
    }

    private func drawBars(
        _ histogram: LengthHistogram, in area: Rect, on surface: inout Surface, theme: Theme
    ) {
        let most = histogram.counts.max() ?? 1
        let width = barColumns(histogram, area.columns)
        for (bin, count) in histogram.counts.enumerated() where count > 0 {
            let eighths = max(1, count * area.rows * 8 / max(1, most))
            let isCut = limit.map { histogram.lengths(of: bin).lowerBound > $0 } ?? false
            for column in bin * width..<bin * width + max(1, width - 1) {
                for level in 0..<area.rows where eighths > level * 8 {
                    surface.put(
                        theme.glyphs.verticalEighths[min(8, eighths - level * 8)],
                        column: column, row: area.rows - 1 - level, in: area,
                        style: theme[isCut ? .warn : role])
                }
            }
        }
    }

    private func drawFoot(
        _ histogram: LengthHistogram, in foot: Rect, on surface: inout Surface, theme: Theme
    ) {
        let width = barColumns(histogram, foot.columns)
        var free = 0
        for bin in histogram.counts.indices {
            let text = "\(histogram.lengths(of: bin).lowerBound)"
            guard bin * width >= free, bin * width + text.count <= foot.columns else { continue }
            surface.write(text, column: bin * width, in: foot, style: theme[.axis])
            free = bin * width + text.count + 3
        }
    }

    private func drawCounts(
        _ histogram: LengthHistogram, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let gutter = Rect(
            column: rect.column, row: rect.row, columns: Self.gutter - 1, rows: rect.rows)
        surface.write(
            CompactNumber.text(Double(histogram.counts.max() ?? 0)), aligned: .trailing, row: 0,
            in: gutter, style: theme[.axis])
        surface.write(
            "0", aligned: .trailing, row: rect.rows - 1, in: gutter, style: theme[.axis])
    }

    private func captions(_ columns: Int) -> [StyledLine] {
        let histogram = LengthHistogram(lengths, bins: 1)
        let cut = limit.map { limit in lengths.count { $0 > limit } }
        let entries: [[StyledLine.Piece]] = [
            [.init(name, role), .init(" \(QuantityText.grouped(lengths.count))")],
            [
                .init("\(histogram.least)-\(histogram.most)"),
                .init(" word pieces", .muted),
            ],
            cut.map { cut in
                [
                    .init("\(cut)", cut > 0 ? .warn : .text),
                    .init(" cut at \(limit ?? 0)", .muted),
                ]
            } ?? [],
            [.init("median ", .muted), .init("\(histogram.quantile(0.5))")],
            [.init("95% within ", .muted), .init("\(histogram.quantile(0.95))")],
            [
                .init("mean ", .muted),
                .init(CompactNumber.fixed(histogram.mean, places: 1)),
            ],
        ]
        return Array(
            StyledLine.lines(of: entries.filter { !$0.isEmpty }, columns: columns).prefix(2))
    }
}
