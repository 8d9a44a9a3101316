import TesseraLab
import TesseraTerminal

/// Pictures with their captions side by side and one below the other, a page at a time.
struct PictureWall: Widget {
    let browser: DatasetBrowser

    /// Cells that a picture takes: 64 pixels shrink to a quarter.
    static let picture = Size(columns: 16, rows: 8)

    /// How boxes fill a room.
    struct Arrangement: Equatable {
        let columns: Int
        let rows: Int
        let box: Size

        /// The number on the page of the box at a column and row.
        func place(column: Int, row: Int) -> Int? {
            let (across, down) = (column / max(1, box.columns), row / max(1, box.rows))
            guard (0..<columns).contains(across), (0..<rows).contains(down) else { return nil }
            return down * columns + across
        }
    }

    /// As many boxes as there is room for; a caption has two lines where rows are many.
    static func arrangement(in room: Size) -> Arrangement {
        let isTall = room.rows >= 22
        let wanted = picture.rows + (isTall ? 3 : 1)
        let columns = max(1, room.columns / (picture.columns + 2))
        let rows = max(1, (room.rows + (isTall ? 1 : 0)) / wanted)
        return Arrangement(
            columns: columns, rows: rows,
            box: Size(columns: room.columns / columns, rows: min(room.rows, wanted)))
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let arrangement = Self.arrangement(in: rect.size)
        let count = arrangement.columns * arrangement.rows
        let first = browser.position / count * count
        for offset in 0..<count {
            let box = Rect(
                column: rect.column + offset % arrangement.columns * arrangement.box.columns,
                row: rect.row + offset / arrangement.columns * arrangement.box.rows,
                columns: arrangement.box.columns, rows: arrangement.box.rows
            ).intersection(rect)
            guard let index = browser.index(at: first + offset) else { break }
            draw(index, first + offset == browser.position, in: box, on: &surface, theme: theme)
        }
    }

    private func draw(
        _ index: Int, _ isChosen: Bool, in box: Rect, on surface: inout Surface, theme: Theme
    ) {
        let parts = box.inset(horizontal: 1, vertical: 0).split(
            rows: .fixed(max(0, min(Self.picture.rows, box.rows - 1))), .flexible(1))
        let entry = browser.entries[index]
        if let entry, entry.side > 0 {
            var place = parts[0]
            place.columns = min(place.columns, Self.picture.columns)
            ImageView(PixelGrid(width: entry.side, height: entry.side, bytes: entry.pixels))
                .draw(in: place, on: &surface, theme: theme)
        }
        let mark = isChosen ? "\(theme.glyphs.pointer)" : ""
        let words = entry?.text ?? "reading"
        let lines = Paragraph.lines(of: "\(mark)\(index) \(words)", columns: parts[1].columns)
        for row in 0..<min(parts[1].rows, 2) where row < lines.count {
            let isCut = row == min(parts[1].rows, 2) - 1 && row + 1 < lines.count
            surface.write(
                isCut ? lines[row...].joined(separator: " ") : lines[row], row: row, in: parts[1],
                style: theme[isChosen ? .focus : entry == nil ? .muted : .text])
        }
        if isChosen {
            surface.overlay(
                Rect(
                    column: parts[1].column, row: parts[1].row, columns: parts[1].columns,
                    rows: min(2, parts[1].rows)), style: theme[.selection])
        }
    }
}
