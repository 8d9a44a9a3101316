import TesseraLab
import TesseraTerminal

/// The branches of a sample: length, mean surprisal, and the tokens in which each differs from the
/// one in view.
struct BranchList: Widget {
    let tree: SamplingTree
    let label: TokenNames

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let current = tree.branch
        let first = max(0, min(current - rect.rows / 2, tree.branchCount - rect.rows))
        for row in 0..<min(rect.rows, tree.branchCount - first) {
            let index = first + row
            let tokens = tree.tokens(ofBranch: index)
            let isCurrent = index == current
            let mark = isCurrent ? "\(theme.glyphs.pointer)" : " "
            let mean =
                tokens.isEmpty
                ? 0 : tokens.reduce(0) { $0 + $1.surprisal } / Float(tokens.count)
            let common = tree.commonLength(withBranch: index)
            let rest = tokens.dropFirst(isCurrent ? max(0, tokens.count - 6) : common).prefix(6)
            StyledLine([
                .init("\(mark)\(index + 1) ", isCurrent ? .focus : .muted),
                .init("\(tokens.count) tokens ", .text),
                .init("\(CompactNumber.fixed(Double(mean), places: 2)) nats/token ", .muted),
                .init(isCurrent ? "in view, ends " : "same to \(common), then ", .muted),
                .init(rest.map { label($0.token) }.joined(separator: " "), .tokenImage),
            ]).draw(in: rect.line(row), on: &surface, theme: theme)
        }
    }
}
