import TesseraTerminal

extension StyledLine {
    /// The line without the last pieces that have no room, so that no word is cut.
    func fitting(_ columns: Int) -> StyledLine {
        var line = self
        while line.columns > columns, line.pieces.count > 1 { line.pieces.removeLast() }
        return line
    }
}
