/// Two neighbouring tokens.
struct TokenPair: Hashable, Comparable {
    let left, right: Int32

    static func < (a: Self, b: Self) -> Bool { (a.left, a.right) < (b.left, b.right) }
}

/// Which pairs merge, in which order and into what: a hash table with open addressing, because
/// this look-up is most of the work of encoding a new word.
struct MergeTable: Sendable {
    /// Stands for "does not merge": later than any rank.
    static let never = Int32.max

    private struct Slot {
        var pair = TokenPair(left: -1, right: -1)
        var rank = MergeTable.never
    }

    /// The token that the merge of each rank gives.
    let results: [Int32]
    private var slots: [Slot]

    /// Creates a table of pairs in the order of their ranks.
    init(_ pairs: [TokenPair], results: [Int32]) {
        self.results = results
        slots = Array(repeating: Slot(), count: tableSize(for: pairs.count))
        for (rank, pair) in pairs.enumerated() {
            slots[place(of: pair)] = Slot(pair: pair, rank: Int32(rank))
        }
    }

    /// When a pair merges: low ranks first; `never` when it does not.
    @inline(__always)
    func rank(_ left: Int32, _ right: Int32) -> Int32 {
        slots[place(of: TokenPair(left: left, right: right))].rank
    }

    /// Where a pair stands, or would stand.
    @inline(__always)
    private func place(of pair: TokenPair) -> Int {
        let key =
            UInt64(UInt32(bitPattern: pair.left)) << 32 | UInt64(UInt32(bitPattern: pair.right))
        var place =
            Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
        while slots[place].pair != pair, slots[place].rank != Self.never {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }
}

/// A power of two that leaves a hash table of `count` entries at most half full.
func tableSize(for count: Int) -> Int {
    var size = 16
    while size < 2 * count { size *= 2 }
    return size
}
