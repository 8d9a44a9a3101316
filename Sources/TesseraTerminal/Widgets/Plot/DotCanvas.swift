/// Dots finer than cells: braille where the terminal has it, one mark a cell elsewhere.
struct DotCanvas {
    let columns: Int
    let rows: Int
    private let cellColumns: Int
    let isBraille: Bool
    private var dots: [BrailleDots]
    private var roles: [StyleRole?]
    private var marks: [Int]

    /// A canvas over so many cells.
    init(_ size: Size, isBraille: Bool) {
        self.isBraille = isBraille
        cellColumns = size.columns
        columns = size.columns * (isBraille ? BrailleDots.columns : 1)
        rows = size.rows * (isBraille ? BrailleDots.rows : 1)
        dots = Array(repeating: BrailleDots(), count: size.columns * size.rows)
        roles = Array(repeating: nil, count: dots.count)
        marks = Array(repeating: 0, count: dots.count)
    }

    /// Sets the dots of one column between two rows, both included.
    ///
    /// A cell has one colour, so it belongs to the last mark alone: dots of earlier ones in the
    /// same cell go, which keeps a curve as thin in front of a band as on blank ground.
    mutating func span(column: Int, _ first: Int, _ last: Int, role: StyleRole, mark: Int) {
        guard (0..<columns).contains(column), rows > 0 else { return }
        let low = max(0, min(first, last))
        let high = min(rows - 1, max(first, last))
        guard low <= high else { return }
        for row in low...high {
            let cell = isBraille ? row / 4 * cellColumns + column / 2 : row * cellColumns + column
            if marks[cell] != mark { dots[cell] = BrailleDots() }
            if isBraille { dots[cell].set(column: column % 2, row: row % 4) }
            roles[cell] = role
            marks[cell] = mark
        }
    }

    /// Draws every cell that has a dot.
    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        for (index, role) in roles.enumerated() {
            guard let role else { continue }
            let scalar = isBraille ? dots[index].scalar : Self.glyph(of: marks[index])
            surface.put(
                scalar, column: index % cellColumns, row: index / cellColumns, in: rect,
                style: theme[role])
        }
    }

    /// The mark of all bands.
    static let bandMark = -1

    /// Series must differ without colour, so each has a mark of its own.
    static func glyph(of mark: Int) -> Unicode.Scalar {
        let series: [Unicode.Scalar] = ["*", "o", "+", "x", "=", "#"]
        return mark == bandMark ? "." : series[mark % series.count]
    }
}
