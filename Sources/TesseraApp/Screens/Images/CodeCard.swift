import TesseraLab
import TesseraTerminal

/// One image code by itself: its patch, how often and where it occurs, its neighbours, its words.
struct CodeCard: Widget {
    let code: Int32
    let patches: CodePatches?
    let statistics: CodeStatistics?
    let facts: TokenizerFacts?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var room = rect
        if let patch = patch(code), rect.columns >= 36, rect.rows >= 4 {
            let side = min(rect.rows / 2 * 2, 8) * 2
            let parts = rect.split(columns: .fixed(side + 2), .flexible(1))
            ImageView(patch).draw(
                in: Rect(column: rect.column, row: rect.row, columns: side, rows: side / 2),
                on: &surface, theme: theme)
            room = parts[1]
        }
        var row = 0
        for line in lines(room.columns) where row < room.rows {
            line.draw(in: room.line(row), on: &surface, theme: theme)
            row += 1
        }
        drawNeighbors(in: room.line(row), on: &surface, theme: theme)
    }

    private func lines(_ columns: Int) -> [StyledLine] {
        var entries: [[StyledLine.Piece]] = [
            [.init("#\(code)", .tokenImage), .init(" of \(facts?.codeCount ?? 0) codes", .muted)]
        ]
        if let statistics, statistics.counts.indices.contains(Int(code)) {
            let count = statistics.counts[Int(code)]
            let total = max(1, statistics.counts.reduce(0, +))
            let share = QuantityText.percent(Double(count) / Double(total))
            entries.append([.init("\(count)"), .init(" uses, \(share) of all", .muted)])
            let places = statistics.places[Int(code)].prefix(6).map { "\($0.picture)" }
            entries.append(
                [.init("in pictures ", .muted)]
                    + [.init(places.isEmpty ? "none" : places.joined(separator: " "))])
            entries.append(words(statistics))
        }
        return StyledLine.lines(of: entries.filter { !$0.isEmpty }, columns: columns)
    }

    private func words(_ statistics: CodeStatistics) -> [StyledLine.Piece] {
        let words = statistics.words[Int(code)].prefix(4).map {
            "\($0.text) x\(CompactNumber.fixed(Double($0.lift), places: 1))"
        }
        guard !words.isEmpty else { return [] }
        return [.init("captions say ", .muted), .init(words.joined(separator: ", "), .tokenText)]
    }

    /// Codes whose vectors are nearest, each with its patch.
    private func drawNeighbors(in line: Rect, on surface: inout Surface, theme: Theme) {
        guard let table = facts?.codebook, let near = Self.neighbors(of: code, facts),
            !line.isEmpty
        else { return }
        var column = surface.write("near ", in: line, style: theme[.muted])
        let names = TokenName(vocabulary: table.vocabulary, patches: patches)
        for neighbor in near {
            let name = table.vocabulary.names[neighbor.row]
            let columns = TokenName.patchColumns + name.count
            guard column + columns <= line.columns else { break }
            let place = Rect(
                column: line.column + column, row: line.row, columns: max(7, columns), rows: 1)
            names.draw(neighbor.row, in: place.intersection(line), on: &surface, theme: theme)
            column += columns + 2
        }
    }

    /// The codes whose vectors are nearest; nil where codes are rounded numbers.
    static func neighbors(of code: Int32, _ facts: TokenizerFacts?) -> [Neighbor]? {
        guard let table = facts?.codebook, Int(code) < table.count else { return nil }
        return table.neighbors(
            of: Int(code), among: table.vocabulary.usedRows, count: 6, by: .cosine)
    }

    private func patch(_ code: Int32) -> PixelGrid? {
        guard let patches, let pixels = patches[code] else { return nil }
        return PixelGrid(width: patches.side, height: patches.side, bytes: pixels)
    }
}
