/// Merges the pairs of one piece, lowest rank first and leftmost among equals.
struct PairMerger {
    /// Up to this many tokens a scan for the lowest rank beats a queue.
    private static let scanned = 32

    /// How many neighbouring pairs were looked at so far.
    private(set) var looks = 0
    private let merges: MergeTable
    private var ranks: [Int32] = []

    /// Creates a merger that can be used again and again.
    init(_ merges: MergeTable) { self.merges = merges }

    /// Merges `tokens` in place; O(n log n).
    mutating func merge(_ tokens: inout [Int32]) {
        guard tokens.count > 1 else { return }
        if tokens.count <= Self.scanned {
            mergeByScanning(&tokens)
        } else {
            var merger = QueuedMerger(tokens, merges)
            tokens = merger.result()
            looks += merger.looks
        }
    }

    private mutating func mergeByScanning(_ tokens: inout [Int32]) {
        ranks.removeAll(keepingCapacity: true)
        for place in 0..<tokens.count - 1 {
            ranks.append(merges.rank(tokens[place], tokens[place + 1]))
        }
        while let place = firstLowest(), ranks[place] != MergeTable.never {
            looks += ranks.count
            tokens[place] = merges.results[Int(ranks[place])]
            tokens.remove(at: place + 1)
            ranks.remove(at: place)
            if place > 0 { ranks[place - 1] = merges.rank(tokens[place - 1], tokens[place]) }
            if place < ranks.count {
                ranks[place] = merges.rank(tokens[place], tokens[place + 1])
            }
        }
    }

    private func firstLowest() -> Int? {
        guard var lowest = ranks.first else { return nil }
        var place = 0
        for (candidate, rank) in ranks.enumerated() where rank < lowest {
            (place, lowest) = (candidate, rank)
        }
        return place
    }
}

/// Merges a long piece with a queue of candidates.
private struct QueuedMerger {
    /// A pair that may be merged when its turn comes, unless its neighbours changed before.
    private struct Candidate: Comparable {
        /// The rank in the upper half, the place in the lower.
        let order: Int
        let pair: TokenPair

        init(rank: Int32, place: Int, pair: TokenPair) {
            order = Int(rank) << 32 | place
            self.pair = pair
        }

        var rank: Int { order >> 32 }
        var place: Int { order & 0xFFFF_FFFF }

        static func < (a: Self, b: Self) -> Bool { a.order < b.order }
    }

    private var tokens: [Int32]
    private var next: [Int]
    private var previous: [Int]
    private var queue = PriorityQueue<Candidate>()
    /// How many neighbouring pairs were looked at.
    private(set) var looks = 0
    private let merges: MergeTable

    init(_ tokens: [Int32], _ merges: MergeTable) {
        self.tokens = tokens
        self.merges = merges
        next = Array(1...tokens.count)
        previous = Array(-1..<tokens.count - 1)
    }

    mutating func result() -> [Int32] {
        for place in 0..<tokens.count - 1 { offer(place) }
        while let candidate = queue.pop() {
            let (left, right) = (candidate.place, next[candidate.place])
            guard tokens[left] == candidate.pair.left, right < tokens.count,
                tokens[right] == candidate.pair.right
            else { continue }
            tokens[left] = merges.results[candidate.rank]
            tokens[right] = -1
            next[left] = next[right]
            if next[left] < tokens.count { previous[next[left]] = left }
            if previous[left] >= 0 { offer(previous[left]) }
            offer(left)
        }
        return tokens.filter { $0 >= 0 }
    }

    private mutating func offer(_ place: Int) {
        guard next[place] < tokens.count else { return }
        looks += 1
        let pair = TokenPair(left: tokens[place], right: tokens[next[place]])
        let rank = merges.rank(pair.left, pair.right)
        if rank != MergeTable.never {
            queue.push(Candidate(rank: rank, place: place, pair: pair))
        }
    }
}
