/// Compares each surface with the one before and plans what to send.
package struct FramePlanner {
    private var colors: ColorNumbers
    private var pairs: PairTable
    private var shown: Surface?

    /// Starts with a terminal that shows nothing yet.
    package init(colors: ColorNumbers, pairLimit: Int) {
        self.colors = colors
        pairs = PairTable(limit: pairLimit)
    }

    /// Makes the next plan write every cell.
    package mutating func forget() { shown = nil }

    /// Plans the way from the last planned surface to this one.
    ///
    /// When the pairs run out, everything is sent again with new ones; when even that is too much,
    /// pictures get coarser colours until it fits.
    package mutating func plan(_ surface: Surface) -> FramePlan {
        defer { shown = surface }
        if let plan = attempt(surface, from: shown) { return plan }
        for bits in stride(from: ColorNumbers.finestPictureBits, through: 1, by: -1) {
            pairs.removeAll()
            colors.pictureBits = bits
            if var plan = attempt(surface, from: nil) {
                plan.startsOver = true
                return plan
            }
        }
        return planWithoutColor(surface)
    }

    private mutating func attempt(_ surface: Surface, from old: Surface?) -> FramePlan? {
        var plan = FramePlan()
        for row in 0..<surface.size.rows {
            let cells = surface.cells(inRow: row)
            for range in RowChanges.ranges(from: old, to: surface, row: row) {
                let start = plan.cells.count
                for cell in cells[(cells.startIndex + range.lowerBound)...].prefix(range.count) {
                    guard let inked = inked(cell) else { return nil }
                    plan.cells.append(inked)
                }
                plan.runs.append(
                    FramePlan.Run(
                        row: row, column: range.lowerBound, range: start..<plan.cells.count))
            }
        }
        (plan.firstPair, plan.newPairs) = pairs.takeAdded()
        return plan
    }

    private mutating func inked(_ cell: Cell) -> FramePlan.InkedCell? {
        let ink = colors.ink(of: cell)
        guard let pair = pairs.number(of: ink.colors) else { return nil }
        return FramePlan.InkedCell(
            scalar: cell.scalar.value, attributes: UInt32(ink.attributes.rawValue), pair: pair)
    }

    /// A terminal with fewer pairs than the frame has colours even without pictures.
    private mutating func planWithoutColor(_ surface: Surface) -> FramePlan {
        pairs.removeAll()
        let exact = colors
        colors = ColorNumbers(depth: .monochrome, available: 0)
        defer { colors = exact }
        var plan = attempt(surface, from: nil) ?? FramePlan()
        plan.startsOver = true
        return plan
    }
}
