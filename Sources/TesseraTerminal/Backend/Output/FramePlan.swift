/// What has to be sent to turn one shown surface into the next.
package struct FramePlan: Equatable, Sendable {
    /// One cell in the terminal's numbers.
    package struct InkedCell: Equatable, Sendable {
        /// The character.
        package var scalar: UInt32
        /// Attribute bits of ``TextAttributes``.
        package var attributes: UInt32
        /// Number of the colour pair.
        package var pair: Int32
    }

    /// Neighbouring cells of one row.
    package struct Run: Equatable, Sendable {
        /// The row.
        package var row: Int
        /// Column of the first cell.
        package var column: Int
        /// The cells' places in ``FramePlan/cells``.
        package var range: Range<Int>
    }

    /// True when all pairs told before are void and everything on the screen is sent again.
    package var startsOver = false
    /// Number of the first new pair.
    package var firstPair: Int32 = 1
    /// Colours of the new pairs, numbered from ``firstPair``.
    package var newPairs: [PairTable.Colors] = []
    /// What to write where.
    package var runs: [Run] = []
    /// The cells of all runs.
    package var cells: [InkedCell] = []
}
