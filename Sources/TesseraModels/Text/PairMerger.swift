/// Two neighbouring tokens.
struct TokenPair: Hashable, Comparable {
    let left, right: Int32

    static func < (a: Self, b: Self) -> Bool { (a.left, a.right) < (b.left, b.right) }
}

/// A smallest-first queue (binary heap).
struct PriorityQueue<Element: Comparable> {
    private var elements: [Element] = []

    /// Adds an element; O(log n).
    mutating func push(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, elements[child] < elements[(child - 1) / 2] {
            elements.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the smallest element out; O(log n).
    mutating func pop() -> Element? {
        guard let first = elements.first else { return nil }
        elements.swapAt(0, elements.count - 1)
        elements.removeLast()
        var parent = 0
        while true {
            let children = elements.indices.clamped(to: 2 * parent + 1..<2 * parent + 3)
            guard let least = children.min(by: { elements[$0] < elements[$1] }),
                elements[least] < elements[parent]
            else { return first }
            elements.swapAt(least, parent)
            parent = least
        }
    }
}

/// Merges the pairs of one piece, lowest rank first and leftmost among equals; O(n log n).
struct PairMerger {
    /// A pair that may be merged when its turn comes, unless its neighbours changed before.
    private struct Candidate: Comparable {
        let rank, place: Int
        let pair: TokenPair

        static func < (a: Self, b: Self) -> Bool { (a.rank, a.place) < (b.rank, b.place) }
    }

    private var tokens: [Int32]
    private var next: [Int]
    private var previous: [Int]
    private var queue = PriorityQueue<Candidate>()
    private let merges: [TokenPair: Merge]

    /// What a pair becomes, and when.
    struct Merge: Equatable {
        let rank: Int
        let token: Int32
    }

    static func merged(_ tokens: [Int32], _ merges: [TokenPair: Merge]) -> [Int32] {
        guard tokens.count > 1 else { return tokens }
        var merger = PairMerger(tokens, merges)
        return merger.result()
    }

    private init(_ tokens: [Int32], _ merges: [TokenPair: Merge]) {
        self.tokens = tokens
        self.merges = merges
        next = Array(1...tokens.count)
        previous = Array(-1..<tokens.count - 1)
    }

    private mutating func result() -> [Int32] {
        for place in 0..<tokens.count - 1 { offer(place) }
        while let candidate = queue.pop() {
            let (left, right) = (candidate.place, next[candidate.place])
            guard tokens[left] == candidate.pair.left, right < tokens.count,
                tokens[right] == candidate.pair.right, let merge = merges[candidate.pair]
            else { continue }
            tokens[left] = merge.token
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
        let pair = TokenPair(left: tokens[place], right: tokens[next[place]])
        if let merge = merges[pair] {
            queue.push(Candidate(rank: merge.rank, place: place, pair: pair))
        }
    }
}
