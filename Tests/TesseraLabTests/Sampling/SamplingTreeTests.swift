import TesseraLab
import TesseraModels
import TesseraTensor
import Testing

struct SamplingTreeTests {
    /// A token whose number alone matters.
    private func token(
        _ number: Int32, _ choice: SampledToken.Choice = .drawn(attempt: 0)
    ) -> SampledToken {
        let stages = SamplingStages(
            logits: Array(repeating: 0, count: 16), allowed: 0..<16, SamplingSettings())
        return SampledToken(number, choice, draw: 0.5, settings: SamplingSettings(), in: stages)
    }

    private func tree(_ numbers: [Int32]) -> SamplingTree {
        var tree = SamplingTree()
        for number in numbers { tree.append(token(number)) }
        return tree
    }

    private func numbers(_ tree: SamplingTree) -> [Int32] { tree.path.map(\.token) }

    @Test func theTokensStandInTheirOrder() {
        #expect(numbers(tree([4, 1, 4])) == [4, 1, 4])
    }

    /// Any moves at all: undoing all of them and redoing all of them changes nothing.
    @Test(arguments: 1...8)
    func undoThenRedoIsTheIdentity(seed: Int) {
        var random = RandomSource(seed: UInt64(seed), purpose: "moves in a tree")
        var tree = SamplingTree()
        for _ in 0..<60 {
            move(&tree, &random)
            let before = tree
            guard tree.canUndo else { continue }
            tree.undo()
            tree.redo()
            #expect(tree.path == before.path && tree == before)
        }
        let end = tree
        while tree.canUndo { tree.undo() }
        #expect(tree.path.isEmpty)
        while tree.canRedo { tree.redo() }
        #expect(tree == end)
    }

    private func move(_ tree: inout SamplingTree, _ random: inout RandomSource) {
        let number = Int32(random.index(below: 4))
        switch random.index(below: 5) {
        case 0, 1: tree.append(token(number))
        case 2:
            tree.replace(
                from: random.index(below: tree.count + 1), with: [token(number, .forced)])
        case 3: tree.showBranch(random.index(below: tree.branchCount))
        default: tree.undo()
        }
    }

    @Test func aForcedTokenChangesOnlyWhatFollows() {
        var tree = tree([1, 2, 3, 4])
        let before = tree.path
        tree.replace(from: 2, with: [token(9, .forced)])
        #expect(Array(tree.path.prefix(2)) == Array(before.prefix(2)))
        #expect(numbers(tree) == [1, 2, 9])
        tree.undo()
        #expect(tree.path == before)
    }

    @Test func whatWasLeftIsAnotherBranch() {
        var tree = tree([1, 2, 3])
        tree.replace(from: 1, with: [token(7, .forced)])
        #expect(tree.branchCount == 2)
        #expect(tree.branch == 1)
        tree.showBranch(0)
        #expect(numbers(tree) == [1, 2, 3])
        #expect(tree.commonLength(withBranch: 1) == 1)
        tree.showBranch(-1)
        #expect(numbers(tree) == [1, 7])
    }

    @Test func theSameTokenAgainIsNoNewBranch() {
        var tree = tree([1, 2, 3])
        tree.undo()
        tree.append(token(3))
        #expect(tree.branchCount == 1)
    }

    @Test func aNewTryHasANumberThatNoneHadBefore() {
        var tree = tree([1, 2])
        #expect(tree.nextAttempt(at: 2) == 0)
        #expect(tree.nextAttempt(at: 1) == 1)
        tree.replace(from: 1, with: [token(2, .drawn(attempt: 1))])
        #expect(tree.nextAttempt(at: 1) == 2)
    }

    @Test func theNearestBranchHasMostInCommon() {
        var tree = tree([1, 2, 3, 4])
        #expect(tree.nearestBranch == nil)
        tree.replace(from: 0, with: [token(9)])
        #expect(tree.nearestBranch == 0)
        tree.showBranch(0)
        tree.replace(from: 3, with: [token(8), token(5)])
        #expect(tree.branch == 2 && tree.nearestBranch == 0)
        tree.showBranch(1)
        tree.replace(from: 1, with: [token(7)])
        #expect(tree.nearestBranch.map { tree.commonLength(withBranch: $0) } == 0)
    }

    @Test func hoistingShowsOnlyWhatFollows() {
        var tree = tree([1, 2, 3])
        tree.replace(from: 2, with: [token(8)])
        tree.replace(from: 0, with: [token(9)])
        #expect(tree.branchCount == 3)
        tree.showBranch(0)
        tree.hoist(at: 2)
        #expect(tree.isHoisted && tree.branchCount == 2)
        tree.hoist(at: 0)
        #expect(!tree.isHoisted && tree.branchCount == 3)
    }
}
