import TesseraLab
import TesseraTerminal

/// The chosen row on the smallest screens that have room for words.
struct EmbeddingsCard: Widget {
    let screen: EmbeddingsScreen
    let pair: TablePair

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let row = screen.list.chosen
        let names = screen.names(pair.vocabulary)
        let head = rect.line(0).split(columns: .flexible(1), .fixed(min(16, rect.columns / 2)))
        names.draw(row, in: head[0], on: &surface, theme: theme)
        let place = (screen.list.place ?? 0) + 1
        surface.write(
            "\(place) of \(screen.list.rows.count)", aligned: .trailing, in: head[1],
            style: theme[.muted])
        figures(row).fitting(rect.columns).draw(in: rect.line(1), on: &surface, theme: theme)
        let room = Rect(
            column: rect.column, row: rect.row + 2, columns: rect.columns, rows: rect.rows - 2)
        let halves = room.split(columns: .flexible(1), .flexible(1))
        draw(screen.hood.first, "A", in: halves[0], names, on: &surface, theme: theme)
        draw(screen.hood.second, "B", in: halves[1], names, on: &surface, theme: theme)
    }

    private func figures(_ row: Int) -> StyledLine {
        func norm(_ table: EmbeddingTable) -> String {
            pair.has(row, in: table)
                ? CompactNumber.fixed(Double(table.norms[row]), places: 2) : "-"
        }
        if !screen.sum.text.isEmpty || screen.sum.isEditing {
            return StyledLine([.init("sum ", .muted), .init(screen.sum.text + "_", .focus)])
        }
        if screen.isSearching {
            return StyledLine([.init("find ", .muted), .init(screen.list.search + "_", .focus)])
        }
        let change = screen.list.change(of: row)
        return StyledLine([
            .init("norm ", .muted), .init("\(norm(pair.first)) > \(norm(pair.second))"),
            .init("  J@10 ", .muted), .init(change.map { FigureText.share($0.overlap) } ?? "-"),
        ])
    }

    private func draw(
        _ neighbors: [Neighbor], _ table: String, in rect: Rect, _ names: TokenName,
        on surface: inout Surface, theme: Theme
    ) {
        guard !neighbors.isEmpty else {
            surface.write("\(table) has no such row", in: rect.line(0), style: theme[.muted])
            return
        }
        for (index, neighbor) in neighbors.prefix(rect.rows).enumerated() {
            let parts = rect.line(index).split(
                columns: .fixed(2), .fixed(5), .flexible(1), .fixed(2))
            surface.write(index == 0 ? table : "", in: parts[0], style: theme[.muted])
            surface.write(
                FigureText.share(screen.settings.similarity.figure(neighbor.score)),
                in: parts[1], style: theme[.text])
            names.draw(neighbor.row, in: parts[2], on: &surface, theme: theme)
            if screen.hood.isShared(neighbor.row) {
                surface.write("*", in: parts[3], style: theme[.ok])
            }
        }
    }
}
