import TesseraTerminal

/// Finds the glossary's terms among the words that stand on a surface.
struct TermFinder {
    /// A term where it stands.
    struct Finding: Equatable {
        let term: GlossaryTerm
        let rect: Rect
    }

    private let findings: [Finding]

    /// Looks through a rectangle of a surface, from left to right and from top to bottom.
    init(_ surface: Surface, in rect: Rect) {
        let visible = rect.intersection(surface.bounds)
        findings = (visible.row..<visible.endRow).flatMap { row in
            Self.findings(
                in: surface.cells(inRow: row)[
                    (row * surface.size.columns + visible.column)...
                ].prefix(visible.columns)
                    .map { Self.small($0.scalar) },
                from: visible.column, row: row)
        }
    }

    /// Each term once, where it stands first.
    var terms: [Finding] {
        findings.reduce(into: []) { found, finding in
            if !found.contains(where: { $0.term == finding.term }) { found.append(finding) }
        }
    }

    /// The term that covers a cell.
    func term(column: Int, row: Int) -> GlossaryTerm? {
        findings.first { $0.rect.contains(column: column, row: row) }?.term
    }

    /// Every place of a term.
    func places(of term: GlossaryTerm) -> [Rect] {
        findings.filter { $0.term == term }.map(\.rect)
    }

    /// The longest spelling wins where several begin at one place, and nothing is counted twice.
    private static func findings(
        in line: [Unicode.Scalar], from start: Int, row: Int
    ) -> [Finding] {
        var findings: [Finding] = []
        var column = 0
        while column < line.count {
            let isStart = column == 0 || !isWord(line[column - 1])
            guard isStart, let match = longest(at: column, in: line) else {
                column += 1
                continue
            }
            findings.append(
                Finding(
                    term: match.term,
                    rect: Rect(column: start + column, row: row, columns: match.length, rows: 1)))
            column += match.length
        }
        return findings
    }

    private static func longest(
        at column: Int, in line: [Unicode.Scalar]
    ) -> (term: GlossaryTerm, length: Int)? {
        for spelling in spellings[line[column]] ?? [] {
            let end = column + spelling.scalars.count
            guard end <= line.count, line[column..<end].elementsEqual(spelling.scalars),
                end == line.count || !isWord(line[end])
            else { continue }
            return (spelling.term, spelling.scalars.count)
        }
        return nil
    }

    private typealias Spelling = (scalars: [Unicode.Scalar], term: GlossaryTerm)

    /// All spellings by their first letter, the longest first.
    private static let spellings: [Unicode.Scalar: [Spelling]] = {
        let all = Glossary.terms.flatMap { term in
            term.spellings.map { (scalars: Array($0.unicodeScalars), term: term) }
        }
        return Dictionary(grouping: all.filter { !$0.scalars.isEmpty }) { $0.scalars[0] }
            .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
    }()

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
            || scalar == "#"
    }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
    }
}
