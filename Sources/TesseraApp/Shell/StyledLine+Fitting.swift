import TesseraTerminal

extension [String] {
    /// The first text, of those that go from long to short, that has room; empty when none has.
    func longest(fitting columns: Int) -> String {
        first { SanitizedText($0).columns <= columns } ?? ""
    }
}

extension StyledLine {
    /// The line without the last pieces that have no room, so that no word is cut.
    func fitting(_ columns: Int) -> StyledLine {
        var line = self
        while line.columns > columns, line.pieces.count > 1 { line.pieces.removeLast() }
        return line
    }

    /// Entries set one after the other with gaps between them, on as many lines as they take.
    static func lines(of entries: [[Piece]], columns: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        for entry in entries {
            let longer = StyledLine((lines.last?.pieces ?? []) + [Piece("  ")] + entry)
            if !lines.isEmpty, longer.columns <= columns {
                lines[lines.count - 1] = longer
            } else {
                lines.append(StyledLine(entry))
            }
        }
        return lines
    }
}
