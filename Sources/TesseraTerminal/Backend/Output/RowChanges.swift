/// The columns of a row that differ between two surfaces.
enum RowChanges {
    /// Unchanged cells that are cheaper to write again than to make a run of their own.
    private static let bridge = 3

    /// Ranges of columns to write, from left to right; the whole row without a comparable old one.
    static func ranges(from old: Surface?, to new: Surface, row: Int) -> [Range<Int>] {
        guard let old, old.size == new.size else {
            return new.size.columns > 0 ? [0..<new.size.columns] : []
        }
        let before = old.cells(inRow: row)
        let after = new.cells(inRow: row)
        var ranges: [Range<Int>] = []
        for (column, pair) in zip(before, after).enumerated() where pair.0 != pair.1 {
            if let last = ranges.last, column - last.upperBound <= bridge {
                ranges[ranges.count - 1] = last.lowerBound..<column + 1
            } else {
                ranges.append(column..<column + 1)
            }
        }
        return ranges
    }
}
