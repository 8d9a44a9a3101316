/// Which sums the primer teaches; the others are kept for probes.
enum SumFacts {
    /// Whether a sum never occurs in the text, in either order of its addends.
    static func isHeldOut(_ left: Int, _ right: Int) -> Bool {
        let (low, high) = (min(left, right), max(left, right))
        return low > 1 && high < 50 && (7 * low + 11 * high) % 13 == 4
    }

    /// Draws two addends, small ones more often, of a sum that is taught.
    static func addends(_ draft: inout Draft) -> (Int, Int) {
        while true {
            let limit = draft.pick([10, 10, 20, 50, 99])
            let (left, right) = (draft.number(1...limit), draft.number(1...limit))
            if !isHeldOut(left, right) { return (left, right) }
        }
    }
}
