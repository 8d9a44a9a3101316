import TesseraTerminal

/// The panes that a drawn surface shows, found by their frames: whatever screen drew them.
struct FramedPanes {
    /// The frames from top to bottom, then from left to right; the whole room where there is none.
    let rects: [Rect]

    init(of surface: Surface, in room: Rect, glyphs: Glyphs) {
        let visible = room.intersection(surface.bounds)
        var rects: [Rect] = []
        for row in visible.row..<visible.endRow {
            for column in visible.column..<visible.endColumn
            where surface[column: column, row: row].scalar == glyphs.topLeft {
                let corner = Rect(
                    column: column, row: row, columns: visible.endColumn - column,
                    rows: visible.endRow - row)
                if let rect = Self.frame(from: corner, on: surface, glyphs) { rects.append(rect) }
            }
        }
        self.rects = rects.isEmpty ? [visible] : rects
    }

    /// The place of the smallest frame around a cell.
    func place(column: Int, row: Int) -> Int? {
        rects.indices.filter { rects[$0].contains(column: column, row: row) }
            .min { rects[$0].columns * rects[$0].rows < rects[$1].columns * rects[$1].rows }
    }

    /// The frame whose upper left corner begins a room; nil when its edges are not whole.
    private static func frame(from room: Rect, on surface: Surface, _ glyphs: Glyphs) -> Rect? {
        let right = (room.column + 1..<max(room.column + 1, room.endColumn)).first {
            surface[column: $0, row: room.row].scalar == glyphs.topRight
        }
        let edge = (room.row + 1..<max(room.row + 1, room.endRow)).first {
            surface[column: room.column, row: $0].scalar != glyphs.vertical
        }
        guard let right, let edge,
            surface[column: room.column, row: edge].scalar == glyphs.bottomLeft
        else { return nil }
        return Rect(
            column: room.column, row: room.row, columns: right - room.column + 1,
            rows: edge - room.row + 1)
    }
}
