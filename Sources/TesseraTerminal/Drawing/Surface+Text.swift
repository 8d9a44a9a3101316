/// Where a line of text stands in its rectangle.
public enum TextAlignment: Sendable {
    /// At the left edge.
    case leading
    /// In the middle.
    case center
    /// At the right edge.
    case trailing
}

extension Surface {
    /// Writes one line of text, made safe for the screen and cut with `~` at the rectangle's edge.
    ///
    /// - Returns: The columns taken, so that the next piece can follow.
    @discardableResult
    public mutating func write(
        _ text: String, column: Int = 0, row: Int = 0, in rect: Rect, style: Style
    ) -> Int {
        let line = SanitizedText(text).truncated(to: rect.columns - column)
        for (offset, scalar) in line.scalars.enumerated() {
            put(scalar, column: column + offset, row: row, in: rect, style: style)
        }
        return line.columns
    }

    /// Writes one line of text aligned in its rectangle.
    public mutating func write(
        _ text: String, aligned alignment: TextAlignment, row: Int = 0, in rect: Rect, style: Style
    ) {
        let room = rect.columns - SanitizedText(text).truncated(to: rect.columns).columns
        let column =
            switch alignment {
            case .leading: 0
            case .center: room / 2
            case .trailing: room
            }
        write(text, column: column, row: row, in: rect, style: style)
    }

    /// The characters of every row, without trailing blanks: what golden tests compare.
    public var textLines: [String] {
        (0..<size.rows).map { row in
            var scalars = cells(inRow: row).map(\.scalar)
            while scalars.last == " " { scalars.removeLast() }
            var line = ""
            line.unicodeScalars.append(contentsOf: scalars)
            return line
        }
    }

    /// All rows joined by line ends.
    public var text: String { textLines.joined(separator: "\n") }

    /// One letter a cell, chosen by the caller: the attribute plane of golden tests.
    public func plane(_ letter: (Cell) -> Character) -> [String] {
        (0..<size.rows).map { row in String(cells(inRow: row).map(letter)) }
    }
}
