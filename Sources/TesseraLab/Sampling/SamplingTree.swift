/// All tokens that were tried after one prompt: a tree whose nodes are tokens, with one path in view.
///
/// Nothing is ever lost: undoing, forcing and trying again only move the cursor, and what was left
/// stays as another branch.
public struct SamplingTree: Sendable, Codable, Equatable {
    /// A token and the one before it.
    struct Node: Sendable, Codable, Equatable {
        var parent: Int?
        var token: SampledToken
    }

    private(set) var nodes: [Node] = []
    /// The last token in view; nil before the first.
    private(set) var cursor: Int?
    private(set) var past: [Int?] = []
    private(set) var future: [Int?] = []
    /// The token above which nothing is shown or undone; nil shows all.
    private(set) var hoisted: Int?

    /// A tree without tokens.
    public init() {}

    /// The tokens in view, in order.
    public var path: [SampledToken] { pathNodes.map { nodes[$0].token } }
    /// How many tokens are in view.
    public var count: Int { pathNodes.count }
    /// Whether there is something to undo or to redo.
    public var canUndo: Bool { !past.isEmpty }
    /// Whether something that was undone can come back.
    public var canRedo: Bool { !future.isEmpty }

    /// Adds a token after the path in view; an equal one that was tried before is found again.
    public mutating func append(_ token: SampledToken) {
        move(to: child(of: cursor, token))
    }

    /// Replaces the path from a position on, in one move.
    ///
    /// - Precondition: the position lies on the path or at its end.
    public mutating func replace(from position: Int, with tokens: [SampledToken]) {
        let path = pathNodes
        precondition(position <= path.count, "position \(position) of a path of \(path.count)")
        var end = position > 0 ? path[position - 1] : nil
        for token in tokens { end = child(of: end, token) }
        move(to: end)
    }

    /// Goes back to where the cursor was before the last move.
    public mutating func undo() {
        guard let last = past.popLast() else { return }
        future.append(cursor)
        cursor = last
    }

    /// Takes the last undoing back.
    public mutating func redo() {
        guard let next = future.popLast() else { return }
        past.append(cursor)
        cursor = next
    }

    private mutating func move(to node: Int?) {
        guard node != cursor else { return }
        past.append(cursor)
        future = []
        cursor = node
    }

    /// The child with this token, made when there is none.
    private mutating func child(of parent: Int?, _ token: SampledToken) -> Int {
        if let known = nodes.firstIndex(where: { $0.parent == parent && $0.token == token }) {
            return known
        }
        nodes.append(Node(parent: parent, token: token))
        return nodes.count - 1
    }

    private var pathNodes: [Int] { ancestors(of: cursor).reversed() }

    /// A node and all before it, last first.
    private func ancestors(of node: Int?) -> [Int] {
        var result: [Int] = []
        var next = node
        while let node = next {
            result.append(node)
            next = nodes[node].parent
        }
        return result
    }
}

// MARK: - Branches

extension SamplingTree {
    /// Ends of the branches in the order in which they began; those below the hoisted token.
    var ends: [Int] {
        let parents = Set(nodes.compactMap(\.parent))
        return nodes.indices.filter { node in
            !parents.contains(node) && (hoisted.map { ancestors(of: node).contains($0) } ?? true)
        }
    }

    /// How many branches there are.
    public var branchCount: Int { max(1, ends.count) }

    /// The branch in view, from 0: the first whose tokens begin with those in view.
    public var branch: Int {
        guard let cursor else { return 0 }
        return ends.firstIndex { ancestors(of: $0).contains(cursor) } ?? 0
    }

    /// Goes to the end of another branch.
    public mutating func showBranch(_ index: Int) {
        let ends = ends
        guard !ends.isEmpty else { return }
        move(to: ends[(index % ends.count + ends.count) % ends.count])
    }

    /// The branch that is not in view and has most tokens in common with the path; nil when there is
    /// only one.
    public var nearestBranch: Int? {
        let branch = branch
        return ends.indices.filter { $0 != branch }
            .max { commonLength(withBranch: $0) < commonLength(withBranch: $1) }
    }

    /// How many tokens a branch has in common with the path in view.
    public func commonLength(withBranch index: Int) -> Int {
        let ends = ends
        guard ends.indices.contains(index) else { return 0 }
        let other = ancestors(of: ends[index]).reversed()
        return zip(pathNodes, other).prefix { $0 == $1 }.count
    }

    /// The tokens of a branch.
    public func tokens(ofBranch index: Int) -> [SampledToken] {
        let ends = ends
        return ends.indices.contains(index)
            ? ancestors(of: ends[index]).reversed().map { nodes[$0].token } : []
    }

    /// Whether only a part of the tree is shown.
    public var isHoisted: Bool { hoisted != nil }

    /// Shows only what follows the first `count` tokens of the path; 0 shows all again.
    public mutating func hoist(at count: Int) {
        let path = pathNodes
        hoisted = count > 0 && count <= path.count ? path[count - 1] : nil
    }

    /// The next unused attempt at a position of the path: one more than any sibling's.
    public func nextAttempt(at position: Int) -> Int {
        let path = pathNodes
        precondition(position <= path.count, "position \(position) of a path of \(path.count)")
        let parent = position > 0 ? path[position - 1] : nil
        let attempts = nodes.filter { $0.parent == parent }.map { node in
            if case .drawn(let attempt) = node.token.choice { attempt } else { 0 }
        }
        return (attempts.max() ?? -1) + 1
    }
}
