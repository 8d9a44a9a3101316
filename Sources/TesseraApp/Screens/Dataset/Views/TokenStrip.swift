import TesseraLab
import TesseraTerminal

/// Tokens in the order in which a model reads them, a boundary after each, with a legend.
///
/// The codes of a picture stand in as many columns as it has, so that each is where it belongs.
struct TokenStrip: Widget {
    let item: DatasetItem
    let firstLine: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let legend = rect.rows > 3 ? legend(columns: rect.columns, theme.glyphs) : []
        let shown = legend.prefix(max(0, rect.rows / 2))
        let parts = rect.split(rows: .flexible(1), .fixed(shown.count))
        let lines = lines(columns: rect.columns, boundary: "\(theme.glyphs.vertical)")
        let first = max(0, min(firstLine, lines.count - parts[0].rows))
        for (row, line) in lines.dropFirst(first).prefix(parts[0].rows).enumerated() {
            line.draw(in: parts[0].line(row), on: &surface, theme: theme)
        }
        for (row, line) in shown.enumerated() {
            line.draw(in: parts[1].line(row), on: &surface, theme: theme)
        }
    }

    /// The tokens on lines of a width.
    func lines(columns: Int, boundary: String) -> [StyledLine] {
        var lines: [StyledLine] = []
        var used = 0
        var codes = 0
        let width = codeColumns + 1
        let codesPerLine = codesPerLine(columns: columns)
        for token in item.tokens {
            let isCode = token.kind == .code
            let label = SanitizedText(isCode ? padded(token.label) : token.label)
            let length = isCode ? width : label.columns + 1
            let turns = isCode ? codes % codesPerLine == 0 : codes > 0 || used + length > columns
            if lines.isEmpty || turns {
                lines.append(StyledLine([]))
                used = 0
            }
            codes = isCode ? codes + 1 : 0
            used += length
            lines[lines.count - 1].pieces += [
                .init(label.text, Self.role(token.kind)), .init(boundary, .grid),
            ]
        }
        return lines
    }

    /// Whole rows of the picture where they fit, and otherwise as many codes as do.
    private func codesPerLine(columns: Int) -> Int {
        let fitting = max(1, columns / (codeColumns + 1))
        return item.grid > 0 && fitting >= item.grid ? item.grid : fitting
    }

    private var codeColumns: Int {
        item.tokens.filter { $0.kind == .code }.map(\.label.count).max() ?? 0
    }

    private func padded(_ label: String) -> String {
        label + String(repeating: " ", count: codeColumns - label.count)
    }

    /// The role of a kind of tokens.
    static func role(_ kind: StripToken.Kind) -> StyleRole {
        switch kind {
        case .word: .tokenText
        case .code: .tokenImage
        case .marker: .tokenSpecial
        }
    }

    private func legend(columns: Int, _ glyphs: Glyphs) -> [StyledLine] {
        let codes = item.tokens.count { $0.kind == .code }
        let markers = item.tokens.count { $0.kind == .marker }
        let cut = item.limit.map { item.pieces > $0 ? " (\($0) kept)" : " of at most \($0)" } ?? ""
        let all: [[StyledLine.Piece]] = [
            [.init("\(glyphs.vertical)", .grid), .init(" boundary", .muted)],
            [.init("word pieces", .tokenText), .init(" \(item.pieces)\(cut)")],
            codes == 0 ? [] : [.init("# codes", .tokenImage), .init(" \(codes), row by row")],
            markers == 0 ? [] : [.init("<> markers", .tokenSpecial), .init(" \(markers)")],
            item.problem.map { [.init($0, .warn)] } ?? [],
        ]
        return StyledLine.lines(of: all.filter { !$0.isEmpty }, columns: columns)
    }
}
