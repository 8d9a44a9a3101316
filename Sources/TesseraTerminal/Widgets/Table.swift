/// Rows of text under column titles, with one selected row that is always in view.
public struct Table: Widget {
    /// How one column is set.
    public struct Column: Equatable, Sendable {
        /// The words above it.
        public var title: String
        /// Its width.
        public var width: Extent
        /// Where its text stands.
        public var alignment: TextAlignment

        /// Creates a column.
        public init(
            _ title: String, width: Extent = .flexible(1), alignment: TextAlignment = .leading
        ) {
            self.title = title
            self.width = width
            self.alignment = alignment
        }
    }

    /// One text of the table.
    public struct Entry: Equatable, Sendable, ExpressibleByStringLiteral {
        /// What is written.
        public var text: String
        /// What it means.
        public var role: StyleRole

        /// Creates an entry.
        public init(_ text: String, _ role: StyleRole = .text) {
            self.text = text
            self.role = role
        }

        /// Creates an entry of plain text.
        public init(stringLiteral text: String) { self.init(text) }
    }

    /// The columns from left to right.
    public var columns: [Column]
    /// The rows from top to bottom, one entry a column.
    public var rows: [[Entry]]
    /// The selected row.
    public var selection: Int?
    /// What is said when there are no rows.
    public var emptyText: String

    /// Creates a table.
    public init(
        columns: [Column], rows: [[Entry]], selection: Int? = nil, emptyText: String = ""
    ) {
        self.columns = columns
        self.rows = rows
        self.selection = selection
        self.emptyText = emptyText
    }

    /// Draws the titles and the rows around the selected one.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let widths = columns.flatMap { [$0.width, Extent.fixed(1)] }.dropLast()
        let head = Rect(
            column: rect.column + 1, row: rect.row, columns: rect.columns - 2,
            rows: min(1, rect.rows))
        for (column, place) in zip(columns, places(head, Array(widths))) {
            surface.write(
                column.title, aligned: column.alignment, in: place, style: theme[.muted])
        }
        let body = rect.belowFirstLine
        guard !rows.isEmpty else {
            return Paragraph(emptyText, role: .muted).draw(
                in: body.inset(horizontal: 1, vertical: 0), on: &surface, theme: theme)
        }
        drawRows(in: body, Array(widths), on: &surface, theme: theme)
    }

    private func drawRows(
        in body: Rect, _ widths: [Extent], on surface: inout Surface, theme: Theme
    ) {
        let first = firstVisibleRow(rows: body.rows)
        for (offset, row) in rows.dropFirst(first).prefix(body.rows).enumerated() {
            let line = Rect(
                column: body.column, row: body.row + offset, columns: body.columns, rows: 1)
            let cells = places(line.inset(horizontal: 1, vertical: 0), widths)
            for (index, entry) in row.prefix(columns.count).enumerated() {
                surface.write(
                    entry.text, aligned: columns[index].alignment, in: cells[index],
                    style: theme[entry.role])
            }
            if first + offset == selection {
                surface.put(
                    theme.glyphs.pointer, column: 0, row: 0, in: line, style: theme[.focus])
                surface.overlay(line, style: theme[.selection])
            }
        }
    }

    /// The row at the top so that the selection stands in the middle where it can.
    func firstVisibleRow(rows room: Int) -> Int {
        guard let selection else { return 0 }
        return max(0, min(selection - room / 2, rows.count - room))
    }

    private func places(_ line: Rect, _ widths: [Extent]) -> [Rect] {
        line.split(columns: widths).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
}
