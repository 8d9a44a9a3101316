import TesseraLab
import TesseraTerminal

/// Which part holds how much, what both parts share, and what occurs again, with the items.
struct RepeatsView: Widget {
    let repeats: [DatasetRepeat]
    let selection: Int
    let pictures: PictureSurvey?
    let text: TextSurvey?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let split = splitRows(rect)
        Table(
            columns: [
                .init(""), .init("train+held", width: .fixed(12), alignment: .trailing),
                .init("again", width: .fixed(6), alignment: .trailing),
                .init("in both", width: .fixed(7), alignment: .trailing),
            ], rows: split
        ).draw(
            in: Rect(
                column: rect.column, row: rect.row, columns: rect.columns,
                rows: min(rect.rows, split.count + 1)), on: &surface, theme: theme)
        let list = list(in: rect)
        for (row, item) in repeats.dropFirst(list.first).prefix(list.rect.rows).enumerated() {
            draw(
                item, list.first + row == selection, in: list.rect.line(row), on: &surface,
                theme: theme)
        }
        if repeats.isEmpty {
            Paragraph("nothing occurs again so far", role: .muted).draw(
                in: list.rect.inset(horizontal: 1, vertical: 0), on: &surface, theme: theme)
        }
    }

    /// The place of the list below the figures, and its first line that is in view.
    func list(in rect: Rect) -> (rect: Rect, first: Int) {
        let head = splitRows(rect).count + 1
        let body = Rect(
            column: rect.column, row: rect.row + head, columns: rect.columns,
            rows: rect.rows - head)
        return (body, max(0, min(selection - body.rows / 2, repeats.count - body.rows)))
    }

    private func draw(
        _ item: DatasetRepeat, _ isChosen: Bool, in line: Rect, on surface: inout Surface,
        theme: Theme
    ) {
        let names = item.places.map {
            $0.part == .training ? "\($0.index)" : "\($0.index) held out"
        }
        let more = item.places.count > 6 ? " and \(item.places.count - 6) more" : ""
        StyledLine([
            .init(isChosen ? "\(theme.glyphs.pointer)" : " ", .focus), .init(item.kind, .muted),
            .init("  \(names.prefix(6).joined(separator: ", "))\(more)"),
        ]).draw(in: line, on: &surface, theme: theme)
        if isChosen { surface.overlay(line, style: theme[.selection]) }
    }

    private func splitRows(_ rect: Rect) -> [[Table.Entry]] {
        var rows: [[Table.Entry]] = []
        if let pictures {
            rows.append(row("pictures", pictures.pictures))
            rows.append(
                [
                    .init("near pairs", .muted), "",
                    .init(QuantityText.grouped(pictures.near.count)), "",
                ])
            rows.append(row("captions", pictures.captions))
        }
        if let text { rows.append(row("documents", text.documents)) }
        return Array(rows.prefix(max(0, rect.rows - 3)))
    }

    private func row(_ name: String, _ items: RepeatedItems) -> [Table.Entry] {
        let parts = [DatasetPart.training, .heldOut].map { QuantityText.grouped(items.count($0)) }
        return [
            .init(name, .muted), .init(parts.joined(separator: "+")),
            .init(QuantityText.grouped(items.surplus)),
            .init(QuantityText.grouped(items.overlap), items.overlap > 0 ? .warn : .text),
        ]
    }
}
