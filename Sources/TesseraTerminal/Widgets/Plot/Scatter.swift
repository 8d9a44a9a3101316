/// Many points in a few groups as fine dots, some of them named, and a rectangle to catch them with.
///
/// All places are shares 0…1 of the rectangle, from its lower left corner.
public struct Scatter: Widget {
    /// Points that belong together.
    public struct Group: Equatable, Sendable {
        /// Their common name, for the legend.
        public var name: String
        /// The role of the group; a cell has that of most of its points.
        public var role: StyleRole
        /// Where they are.
        public var points: [SIMD2<Float>]

        /// Creates a group.
        public init(name: String, role: StyleRole, points: [SIMD2<Float>]) {
            self.name = name
            self.role = role
            self.points = points
        }
    }

    /// A named point.
    public struct Label: Equatable, Sendable {
        /// Its name.
        public var text: String
        /// What it means.
        public var role: StyleRole
        /// Where it is.
        public var point: SIMD2<Float>

        /// Creates a label.
        public init(_ text: String, _ role: StyleRole, at point: SIMD2<Float>) {
            self.text = text
            self.role = role
            self.point = point
        }
    }

    /// The groups; of equal counts in a cell the earlier one shows.
    public var groups: [Group]
    /// Names, the most important first; those without room are left out.
    public var labels: [Label]
    /// The cross that the keys move.
    public var cross: SIMD2<Float>?
    /// The other corner of the rectangle that the cross spans.
    public var corner: SIMD2<Float>?

    /// Creates a map.
    public init(
        groups: [Group], labels: [Label] = [], cross: SIMD2<Float>? = nil,
        corner: SIMD2<Float>? = nil
    ) {
        self.groups = groups
        self.labels = labels
        self.cross = cross
        self.corner = corner
    }

    /// Draws the dots, the rectangle and as many names as there is room for.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard !rect.isEmpty else { return }
        drawDots(in: rect, on: &surface, theme: theme)
        drawRectangle(in: rect, on: &surface, theme: theme)
        drawLabels(in: rect, on: &surface, theme: theme)
    }

    /// The share that the middle of a cell stands for.
    public static func share(ofColumn column: Int, row: Int, in size: Size) -> SIMD2<Float> {
        SIMD2(
            (Float(column) + 0.5) / Float(max(1, size.columns)),
            1 - (Float(row) + 0.5) / Float(max(1, size.rows)))
    }

    /// The cell that a share falls into.
    static func cell(of point: SIMD2<Float>, in size: Size) -> (column: Int, row: Int) {
        let dot = dot(of: point, columns: size.columns, rows: size.rows)
        return (dot.column, dot.row)
    }

    private static func dot(
        of point: SIMD2<Float>, columns: Int, rows: Int
    ) -> (column: Int, row: Int) {
        let place = point.clamped(lowerBound: SIMD2(0, 0), upperBound: SIMD2(1, 1))
        return (
            min(columns - 1, Int(place.x * Float(columns))),
            min(rows - 1, Int((1 - place.y) * Float(rows)))
        )
    }

    /// What falls into one cell.
    private struct Content {
        var dots = BrailleDots()
        var counts: [Int]

        var total: Int { counts.reduce(0, +) }
        /// The group of most points.
        var group: Int { counts.indices.max { counts[$0] < counts[$1] } ?? 0 }
    }

    private func drawDots(in rect: Rect, on surface: inout Surface, theme: Theme) {
        // Without colour braille could not tell groups apart.
        let isFine = theme.glyphs.hasBraille && theme.depth > .monochrome
        for (index, content) in contents(of: rect.size).enumerated() where content.total > 0 {
            let group = content.group
            surface.put(
                isFine ? content.dots.scalar : Self.glyph(group, content.total),
                column: index % rect.columns, row: index / rect.columns, in: rect,
                style: theme[groups[group].role])
        }
    }

    private func contents(of size: Size) -> [Content] {
        var contents = Array(
            repeating: Content(counts: Array(repeating: 0, count: groups.count)),
            count: size.columns * size.rows)
        for (index, group) in groups.enumerated() {
            for point in group.points where point.x == point.x && point.y == point.y {
                let dot = Self.dot(
                    of: point, columns: size.columns * BrailleDots.columns,
                    rows: size.rows * BrailleDots.rows)
                let (column, row) = (dot.column, dot.row)
                let cell = row / BrailleDots.rows * size.columns + column / BrailleDots.columns
                contents[cell].dots.set(
                    column: column % BrailleDots.columns, row: row % BrailleDots.rows)
                contents[cell].counts[index] += 1
            }
        }
        return contents
    }

    /// The mark of a group in legends where colours are few.
    public static func mark(of group: Int) -> Unicode.Scalar { glyph(group, 1) }

    /// Groups must differ without colour, so each has marks of its own, heavier where more points
    /// are.
    static func glyph(_ group: Int, _ count: Int) -> Unicode.Scalar {
        let marks: [[Unicode.Scalar]] = [[".", ":", "%"], ["o", "O", "@"], ["+", "#", "#"]]
        return marks[group % marks.count][count > 6 ? 2 : count > 2 ? 1 : 0]
    }

    private func drawRectangle(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard let cross else { return }
        let end = Self.cell(of: cross, in: rect.size)
        if let corner {
            let start = Self.cell(of: corner, in: rect.size)
            let box = Rect(
                column: rect.column + min(start.column, end.column),
                row: rect.row + min(start.row, end.row),
                columns: abs(start.column - end.column) + 1,
                rows: abs(start.row - end.row) + 1)
            surface.overlay(box.intersection(rect), style: theme[.selection])
        }
        surface.put("+", column: end.column, row: end.row, in: rect, style: theme[.focus])
    }

    private func drawLabels(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var taken: [Rect] = []
        for (index, label) in labels.enumerated() {
            let cell = Self.cell(of: label.point, in: rect.size)
            let text = SanitizedText(
                index == 0 ? "\(theme.glyphs.pointer)\(label.text)" : label.text)
            let column = min(cell.column, max(0, rect.columns - text.columns))
            let place = Rect(
                column: rect.column + column, row: rect.row + cell.row, columns: text.columns,
                rows: 1)
            guard text.columns <= rect.columns,
                taken.allSatisfy({ $0.intersection(place).isEmpty })
            else { continue }
            taken.append(place)
            surface.write(text.text, in: place, style: theme[label.role])
        }
    }
}
