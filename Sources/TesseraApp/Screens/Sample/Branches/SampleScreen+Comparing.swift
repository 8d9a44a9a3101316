import TesseraLab
import TesseraModels

/// Another branch beside the one in view.
extension SampleScreen {
    /// Shows or hides the branch that has most in common with the one in view.
    mutating func compareBranches(in context: ScreenContext) -> [AppCommand] {
        guard plan.goal == .picture else { return [.toast("only pictures are compared")] }
        guard showsRelative || tree.branchCount > 1 else {
            return [.toast("one branch so far; Enter on another candidate begins a second")]
        }
        showsRelative.toggle()
        return askForRelative() + remarkOnRoom(context)
    }

    /// A switch that changes nothing to see says why.
    private func remarkOnRoom(_ context: ScreenContext) -> [AppCommand] {
        guard showsRelative, let subject = subject.value,
            !BranchPair.fits(canvas(subject), in: layout(context).picture)
        else { return [] }
        return [.toast("two pictures need a larger window")]
    }

    /// The tokens of the branch to compare with.
    private var relativeTokens: [Int32]? {
        tree.nearestBranch.map { tree.tokens(ofBranch: $0).map(\.token) }
    }

    /// Asks for the picture of that branch, where it is wanted and not known yet.
    func askForRelative() -> [AppCommand] {
        guard showsRelative, plan.goal == .picture, let source = subject.value?.source,
            let tokens = relativeTokens, relative?.tokens != tokens
        else { return [] }
        return [.work(DecodeSample(source, tokens), as: Self.decodingRelative)]
    }

    /// Both branches, when the other one's picture is there.
    func pair(_ canvas: SampleCanvas) -> BranchPair? {
        guard showsRelative, plan.goal == .picture, let branch = tree.nearestBranch,
            let relative, relative.tokens == relativeTokens,
            relative.pixels.count == canvas.side * canvas.side * 3
        else { return nil }
        let compared = zip(tokens, relative.tokens).enumerated()
        let same = compared.filter { $0.element.0 == $0.element.1 }.map(\.offset)
        return BranchPair(
            canvas: canvas, numbers: (tree.branch + 1, branch + 1),
            other: (relative.pixels, relative.tokens.count),
            compared: min(tree.count, relative.tokens.count), same: Set(same))
    }
}
