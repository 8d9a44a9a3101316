import TesseraLab
import TesseraTerminal

/// Neighbours in one table, the nearest first, each with its figure, a sign when nearness is mutual,
/// and one when both tables agree on it.
struct NeighborRows: Widget {
    let neighbors: [Neighbor]
    let hood: Neighborhood
    /// Rows that have the chosen one among their own nearest.
    let mutual: Set<Int>
    let names: TokenName
    let similarity: Similarity
    /// The row that the arrow keys have reached; nil while they belong to another pane.
    let cursor: Int?
    let emptyText: String

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard !neighbors.isEmpty else {
            return Notice(text: emptyText, role: .muted).draw(in: rect, on: &surface, theme: theme)
        }
        let first = Self.firstRow(cursor, count: neighbors.count, rows: rect.rows)
        for (offset, neighbor) in neighbors.dropFirst(first).prefix(rect.rows).enumerated() {
            draw(first + offset, neighbor, in: rect.line(offset), on: &surface, theme: theme)
        }
    }

    /// The row at the top so that the cursor is in view.
    static func firstRow(_ cursor: Int?, count: Int, rows: Int) -> Int {
        max(0, min((cursor ?? 0) - rows / 2, count - rows))
    }

    private func draw(
        _ place: Int, _ neighbor: Neighbor, in line: Rect, on surface: inout Surface, theme: Theme
    ) {
        let parts = line.split(columns: .fixed(3), .fixed(7), .flexible(1), .fixed(2), .fixed(1))
        let figure = similarity.figure(neighbor.score)
        let text =
            similarity == .cosine
            ? FigureText.share(figure) : CompactNumber.text(Double(figure))
        surface.write("\(place + 1)", aligned: .trailing, in: parts[0], style: theme[.muted])
        surface.write(
            text, aligned: .trailing, in: parts[1].inset(horizontal: 1, vertical: 0),
            style: theme[.text])
        names.draw(neighbor.row, in: parts[2], on: &surface, theme: theme)
        if mutual.contains(neighbor.row) {
            surface.write("=", aligned: .trailing, in: parts[3], style: theme[.muted])
        }
        if hood.isShared(neighbor.row) {
            surface.write("*", in: parts[4], style: theme[.ok])
        }
        if place == cursor {
            surface.overlay(line, style: theme[.selection])
            names.drawPatch(of: neighbor.row, in: parts[2], on: &surface, theme: theme)
        }
    }
}
