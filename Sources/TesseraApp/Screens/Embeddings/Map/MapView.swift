import TesseraLab
import TesseraTerminal

/// The map with its legend, the names of important rows, and the cross while it has the focus.
struct MapView: Widget {
    let map: TableMap
    /// Rows that are named, the most important first.
    let named: [Int]
    let names: TokenName
    let selection: MapSelection?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let canvas = Self.canvas(of: rect)
        let labels = named.compactMap { row in
            (map.shares.indices.contains(row) ? map.shares[row] : nil).map {
                Scatter.Label(
                    names.vocabulary.names[row], row == named.first ? .focus : names.role(of: row),
                    at: $0)
            }
        }
        Scatter(
            groups: map.groups, labels: labels, cross: selection?.cross, corner: selection?.corner
        ).draw(in: canvas, on: &surface, theme: theme)
        guard canvas.rows < rect.rows else { return }
        legend(theme, columns: rect.columns).draw(
            in: rect.line(rect.rows - 1), on: &surface, theme: theme)
    }

    /// The room for the dots, above the legend.
    static func canvas(of rect: Rect) -> Rect {
        Rect(
            column: rect.column, row: rect.row, columns: rect.columns,
            rows: rect.rows > 4 ? rect.rows - 1 : rect.rows)
    }

    private func legend(_ theme: Theme, columns: Int) -> StyledLine {
        let isFine = theme.glyphs.hasBraille && theme.depth > .monochrome
        let groups = map.groups.enumerated().flatMap { index, group in
            [
                StyledLine.Piece(
                    "\(isFine ? theme.glyphs.shades[4] : Scatter.mark(of: index)) \(group.name)  ",
                    group.role)
            ]
        }
        let share = { (value: Float) in QuantityText.percent(Double(value)) }
        let (x, y) = (share(map.variances.x), share(map.variances.y))
        let words = [
            "across \(x), up \(y) of variance", "\(x) x \(y) of variance", "\(x) x \(y)",
        ]
        let room = columns - StyledLine(groups).columns
        return StyledLine(groups + [.init(words.longest(fitting: room), .muted)]).fitting(columns)
    }
}
