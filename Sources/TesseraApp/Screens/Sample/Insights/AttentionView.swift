import TesseraLab
import TesseraTerminal

/// Where the model looks from the position: a strip over all tokens before it for every layer, or
/// for every head of one layer.
struct AttentionView: Widget {
    let report: AttentionReport
    /// The layer whose heads are shown; nil shows the mean of every layer's heads.
    let layer: Int?
    let label: TokenNames
    /// Strips scrolled away at the top.
    let scroll: Int

    /// Rows below the strips: where the sample begins, and the tokens that are looked at most.
    static let footRows = 2

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let strips = strips
        let (rows, titles) = (rect.rows - Self.footRows, 8)
        guard rows > 0, rect.columns > titles + 8 else { return }
        let shown = ScrolledLines(strips.count, rows: rows, scroll: scroll).range
        for (row, strip) in strips[shown].enumerated() {
            let line = rect.line(row)
            let parts = line.split(columns: .fixed(titles), .flexible(1))
            surface.write(strip.title, in: parts[0], style: theme[.muted])
            drawStrip(strip.shares, in: parts[1], on: &surface, theme)
        }
        let below = min(strips.count, rows)
        drawAxis(in: rect.line(below), from: titles, on: &surface, theme)
        summary.fitting(rect.columns).draw(in: rect.line(below + 1), on: &surface, theme: theme)
    }

    private var strips: [AttentionStrip] { AttentionStrip.all(of: report, layer: layer) }

    /// One cell a token; where there are more tokens than cells, a cell has the largest of its own.
    private func drawStrip(
        _ shares: [Float], in rect: Rect, on surface: inout Surface, _ theme: Theme
    ) {
        let cells = min(shares.count, rect.columns)
        let top = shares.max() ?? 1
        for cell in 0..<cells {
            let share = (shares[tokens(ofCell: cell, of: cells)].max() ?? 0) / max(top, 1e-9)
            var style = theme[.text]
            let shade = theme.glyphs.shades[min(4, Int((share * 4).rounded()))]
            if let color = theme.color(.heat, at: share), theme.depth > .ansi16 {
                style = style.overlaid(by: Style(background: color))
                surface.put(" ", column: cell, row: 0, in: rect, style: style)
            } else {
                surface.put(shade, column: cell, row: 0, in: rect, style: style)
            }
        }
    }

    private func tokens(ofCell cell: Int, of cells: Int) -> Range<Int> {
        let count = report.tokens.count
        return cell * count / cells..<max(cell * count / cells + 1, (cell + 1) * count / cells)
    }

    /// Where the prompt ends and the sample begins.
    private func drawAxis(
        in line: Rect, from start: Int, on surface: inout Surface, _ theme: Theme
    ) {
        let room = Rect(
            column: line.column + start, row: line.row, columns: line.columns - start, rows: 1)
        let cells = min(report.tokens.count, room.columns)
        let prompt = report.tokens.count - report.prefix.count
        surface.write("prompt", in: room, style: theme[.muted])
        let column = report.tokens.isEmpty ? 0 : prompt * cells / report.tokens.count
        guard column > 7, !report.prefix.isEmpty else { return }
        surface.write(
            "\(theme.glyphs.marker)sample", column: column, in: room, style: theme[.muted])
    }

    /// The tokens that are looked at most, over all strips.
    private var summary: StyledLine {
        let strips = strips
        let means = report.tokens.indices.map { token in
            strips.reduce(Float(0)) { $0 + $1.shares[token] } / Float(max(1, strips.count))
        }
        let order = means.indices.sorted { (-means[$0], $0) < (-means[$1], $1) }
        return StyledLine(
            [.init("most at", .muted)]
                + order.prefix(4).map { token in
                    let share = QuantityText.percent(Double(means[token]))
                    return .init("  \(label(report.tokens[token])) \(share)", .text)
                })
    }
}
