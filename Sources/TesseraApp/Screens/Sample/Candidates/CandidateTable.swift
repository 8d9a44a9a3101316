import TesseraLab
import TesseraModels
import TesseraTerminal

/// Every candidate of a position, likeliest first: what the model says with the caption, without it
/// and under guidance, and what the pipeline leaves.
struct CandidateTable: Widget {
    let report: PositionReport
    /// The candidates to show, each with its place among all of them.
    let rows: [(place: Int, index: Int)]
    let patches: CandidatePictures?
    /// Place of the cursor.
    let cursor: Int
    /// The token that stands here or that the draw will choose.
    let chosen: Int32?
    let label: TokenNames

    /// One column, dropped from the highest number on until the rest fits.
    private enum Column: Int, CaseIterable {
        case kept, token, picture, bar, guided, conditional, null, rank, logit

        var title: String {
            switch self {
            case .rank: "rank"
            case .picture: ""
            case .token: "token"
            case .logit: "logit"
            case .conditional: "cond"
            case .null: "null"
            case .guided: "guided"
            case .kept: "final"
            case .bar: ""
            }
        }

        var columns: Int {
            switch self {
            case .rank: 4
            case .picture: 2
            case .token: 7
            case .logit, .guided: 6
            case .conditional, .null, .kept, .bar: 5
            }
        }

        /// From left to right.
        static let places: [Column] = [
            .rank, .picture, .token, .logit, .conditional, .null, .guided, .kept, .bar,
        ]
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let columns = columns(in: rect.columns)
        let hasTitles = rect.rows >= 4
        if hasTitles { drawTitles(columns, in: rect.line(0), on: &surface, theme) }
        let body = Rect(
            column: rect.column, row: rect.row + (hasTitles ? 1 : 0), columns: rect.columns,
            rows: rect.rows - (hasTitles ? 1 : 0))
        let cursor = min(cursor, max(0, rows.count - 1))
        let first = max(0, min(cursor - body.rows / 2, rows.count - body.rows))
        for (row, candidate) in rows.dropFirst(first).prefix(body.rows).enumerated() {
            let line = body.line(row)
            let isCursor = first + row == cursor
            drawWords(
                candidate.index, rank: candidate.place + 1, isCursor: isCursor, columns, in: line,
                on: &surface, theme)
            // What is drawn and not written keeps its colours under the cursor.
            if isCursor { surface.overlay(line, style: theme[.selection]) }
            drawFigures(candidate.index, columns, in: line, on: &surface, theme)
        }
        guard rows.isEmpty else { return }
        Notice(text: "no candidate has these letters; Esc clears them", role: .muted).draw(
            in: body, on: &surface, theme: theme)
    }

    private func columns(in width: Int) -> [Column] {
        var kept = Column.places.filter { column in
            switch column {
            case .null, .guided, .picture: report.stages.withoutCaption != nil
            default: true
            }
        }
        while kept.reduce(2, { $0 + $1.columns + 1 }) > width, kept.count > 2 {
            let worst = kept.map(\.rawValue).max()
            kept.removeAll { $0.rawValue == worst }
        }
        return kept
    }

    /// The place of every column; the bar takes what is left.
    private func rects(_ columns: [Column], in line: Rect) -> [Rect] {
        let room = Rect(
            column: line.column + 2, row: line.row, columns: line.columns - 2, rows: line.rows)
        let extents = columns.flatMap { column -> [Extent] in
            [column == .bar ? .flexible(1) : .fixed(column.columns), .fixed(1)]
        }
        return room.split(columns: extents).enumerated().filter { $0.offset % 2 == 0 }
            .map(\.element)
    }

    private func drawTitles(
        _ columns: [Column], in line: Rect, on surface: inout Surface, _ theme: Theme
    ) {
        for (column, rect) in zip(columns, rects(columns, in: line)) {
            let isWord = column == .token
            surface.write(
                column.title, aligned: isWord ? .leading : .trailing, in: rect,
                style: theme[.muted])
        }
    }

    private func drawWords(
        _ index: Int, rank: Int, isCursor: Bool, _ columns: [Column], in line: Rect,
        on surface: inout Surface, _ theme: Theme
    ) {
        let stages = report.stages
        let token = Int32(stages.firstToken + index)
        let final = stages.probabilities[index]
        surface.put(
            isCursor ? theme.glyphs.pointer : " ", column: 0, row: 0, in: line,
            style: theme[.focus])
        if token == chosen {
            surface.put("*", column: 1, row: 0, in: line, style: theme[.ok])
        }
        for (column, rect) in zip(columns, rects(columns, in: line)) {
            switch column {
            case .picture, .bar: break
            default:
                let role: StyleRole =
                    final == 0 || column == .rank
                    ? .muted : column == .token ? .title : .text
                surface.write(
                    text(column, index, token, rank: rank),
                    aligned: column == .token ? .leading : .trailing, in: rect,
                    style: theme[role])
            }
        }
    }

    private func drawFigures(
        _ index: Int, _ columns: [Column], in line: Rect, on surface: inout Surface,
        _ theme: Theme
    ) {
        let token = Int32(report.stages.firstToken + index)
        for (column, rect) in zip(columns, rects(columns, in: line)) {
            switch column {
            case .picture: drawPatch(token, in: rect, on: &surface, theme)
            case .bar:
                Gauge(fraction: Double(report.stages.probabilities[index]), role: .bar).draw(
                    in: rect, on: &surface, theme: theme)
            default: break
            }
        }
    }

    private func drawPatch(
        _ token: Int32, in rect: Rect, on surface: inout Surface, _ theme: Theme
    ) {
        guard let patches, let bytes = patches.patches[token],
            bytes.count == patches.side * patches.side * 3, theme.depth >= .indexed256
        else { return }
        ImageView(PixelGrid(width: patches.side, height: patches.side, bytes: bytes)).draw(
            in: rect, on: &surface, theme: theme)
    }

    private func text(_ column: Column, _ index: Int, _ token: Int32, rank: Int) -> String {
        let stages = report.stages
        return switch column {
        case .rank: "\(rank)"
        case .token: label(token)
        case .logit: CompactNumber.fixed(Double(stages.scores[index]), places: 2)
        case .conditional: share(stages.conditional[index])
        case .null: share(stages.withoutCaption?[index] ?? 0)
        case .guided: share(stages.guided[index])
        case .kept: stages.probabilities[index] == 0 ? "-" : share(stages.probabilities[index])
        case .picture, .bar: ""
        }
    }

    private func share(_ value: Float) -> String { QuantityText.percent(Double(value)) }
}
