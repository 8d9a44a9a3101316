import Glibc
import TesseraLab
import TesseraTerminal

/// All codes of a codebook, each as a cell whose colour says how often it occurs.
struct UsageView: Widget {
    let statistics: CodeStatistics
    let chosen: Int?
    /// Codes that training gave a new place, as the run tells it; nil outside of training.
    let restarts: String?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let canvas = Self.canvas(of: rect)
        let arrangement = UsageArrangement(
            statistics.counts.count, chosen: chosen ?? 0, in: canvas.size)
        let most = Float(statistics.counts.max() ?? 0)
        for (code, count) in statistics.counts.enumerated() {
            guard let place = arrangement.place(of: code) else { continue }
            let cell = Rect(
                column: canvas.column + place.column, row: canvas.row + place.row,
                columns: arrangement.cellColumns, rows: 1
            ).intersection(canvas)
            draw(count, most, in: cell, on: &surface, theme: theme)
            if code == chosen {
                surface.write(
                    "#", in: cell, style: theme[.focus].overlaid(by: Style(attributes: .reverse)))
            }
        }
        for (row, line) in lines(rect.columns).enumerated() where canvas.rows + row < rect.rows {
            line.draw(in: rect.line(canvas.rows + row), on: &surface, theme: theme)
        }
    }

    /// The room for the codes, above two lines of figures.
    static func canvas(of rect: Rect) -> Rect {
        Rect(
            column: rect.column, row: rect.row, columns: rect.columns,
            rows: rect.rows > 6 ? rect.rows - 2 : rect.rows)
    }

    private func draw(
        _ count: Int, _ most: Float, in cell: Rect, on surface: inout Surface, theme: Theme
    ) {
        guard count > 0 else { return surface.fill(cell, with: "x", style: theme[.error]) }
        let share = log(1 + Float(count)) / log(1 + max(1, most))
        if theme.depth >= .indexed256, let color = theme.color(.usage, at: share) {
            surface.fill(cell, style: Style(background: color))
        } else {
            let shade = theme.glyphs.shades[min(4, 1 + Int(share * 3.999))]
            surface.fill(cell, with: shade, style: theme[.bar])
        }
    }

    private func lines(_ columns: Int) -> [StyledLine] {
        let (count, dead) = (statistics.counts.count, statistics.dead.count)
        let entries: [[StyledLine.Piece]] = [
            [
                .init("\(QuantityText.grouped(count - dead)) of \(QuantityText.grouped(count))"),
                .init(" used", .muted),
            ],
            [.init("\(dead)"), .init(" dead (x)", .muted)],
            [
                .init("perplexity ", .muted),
                .init(CompactNumber.text(Double(statistics.perplexity))),
            ],
            [.init("\(QuantityText.grouped(statistics.pictures)) pictures", .muted)],
            restarts.map { [.init($0, .warn)] } ?? [],
        ]
        return StyledLine.lines(of: entries.filter { !$0.isEmpty }, columns: columns)
    }
}

/// Where each code stands in a view, 32 in a row; large codebooks scroll with the chosen code.
struct UsageArrangement {
    /// Codes side by side.
    static let codesPerRow = 32

    let cellColumns: Int
    private let count: Int
    private let firstRow: Int
    private let rows: Int

    init(_ count: Int, chosen: Int, in size: Size) {
        self.count = count
        cellColumns = max(1, min(2, size.columns / Self.codesPerRow))
        rows = size.rows
        let all = (count + Self.codesPerRow - 1) / Self.codesPerRow
        firstRow = max(0, min(chosen / Self.codesPerRow - rows / 2, all - rows))
    }

    /// Where a code's cell begins; nil when it is scrolled away.
    func place(of code: Int) -> (column: Int, row: Int)? {
        let row = code / Self.codesPerRow - firstRow
        guard (0..<rows).contains(row) else { return nil }
        return (code % Self.codesPerRow * cellColumns, row)
    }

    /// The code at a column and row.
    func code(column: Int, row: Int) -> Int? {
        let place = column / cellColumns
        guard column >= 0, row >= 0, place < Self.codesPerRow else { return nil }
        let code = (row + firstRow) * Self.codesPerRow + place
        return code < count ? code : nil
    }
}
