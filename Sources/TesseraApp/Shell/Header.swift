import TesseraLab
import TesseraTerminal

/// The first line: the screens, what runs, what it does, how far it is, how fast, how long still.
struct Header: Widget {
    let tabs: ScreenTabs
    let snapshot: TrainingSnapshot
    let badge: StateBadge
    /// How long the trainer has been silent, when that is longer than usual.
    let silence: Duration?

    /// Pieces of the line, dropped from the highest number on until the rest fits.
    private struct Piece {
        var text: String
        var role: StyleRole
        var sacrifice: Int
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        tabs.draw(in: rect, on: &surface, theme: theme)
        let room = Rect(
            column: rect.column + tabs.columns, row: rect.row,
            columns: rect.columns - tabs.columns, rows: rect.rows)
        drawRun(in: room, on: &surface, theme: theme)
    }

    private func drawRun(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let (left, right) = fitting(rect.columns, spreadSign: theme.glyphs.plusMinus)
        var column = 0
        for piece in left {
            var style = theme[piece.role]
            if piece.text == badge.padded { style.attributes.insert(.reverse) }
            column += surface.write(piece.text, column: column, in: rect, style: style)
        }
        let end = rect.columns - Self.columns(right)
        drawGauge(from: column + 2, to: end - 2, in: rect, on: &surface, theme: theme)
        column = max(column, end)
        for piece in right {
            column += surface.write(
                piece.text, column: column, in: rect, style: theme[piece.role])
        }
    }

    private func drawGauge(
        from start: Int, to end: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        guard end - start >= 8, snapshot.totalSteps > 0 else { return }
        let room = Rect(
            column: rect.column + start, row: rect.row, columns: end - start, rows: rect.rows)
        Gauge(fraction: snapshot.progress, role: badge.role).draw(
            in: room, on: &surface, theme: theme)
    }

    private func fitting(
        _ columns: Int, spreadSign: String
    ) -> (left: [Piece], right: [Piece]) {
        var left = leftPieces
        var right = rightPieces(spreadSign: spreadSign)
        while Self.columns(left) + Self.columns(right) + 1 > columns {
            guard let worst = (left + right).map(\.sacrifice).max(), worst > 0 else { break }
            left.removeAll { $0.sacrifice == worst }
            right.removeAll { $0.sacrifice == worst }
        }
        return (left, right)
    }

    private static func columns(_ pieces: [Piece]) -> Int {
        pieces.reduce(0) { $0 + SanitizedText($1.text).columns }
    }

    private var leftPieces: [Piece] {
        [
            Piece(text: tabs.tabs.isEmpty ? " tessera" : "", role: .muted, sacrifice: 9),
            Piece(text: " \(snapshot.name) ", role: .title, sacrifice: 6),
            Piece(text: badge.padded, role: badge.role, sacrifice: 0),
        ] + alarm + phase
    }

    /// The most serious alarm, unless the badge says the same.
    private var alarm: [Piece] {
        guard let alarm = snapshot.alarms.first(where: { $0.word != badge.word }) else { return [] }
        return [Piece(text: " !\(alarm.word)", role: .warn, sacrifice: 1)]
    }

    private var phase: [Piece] {
        if case .preparing(let phrase) = snapshot.state {
            return [Piece(text: " \(phrase)", role: .text, sacrifice: 5)]
        }
        guard let silence else { return [] }
        let text = CompactNumber.duration(seconds: silence / .seconds(1))
        return [Piece(text: " quiet for \(text)", role: .warn, sacrifice: 5)]
    }

    private func rightPieces(spreadSign: String) -> [Piece] {
        guard snapshot.totalSteps > 0 else { return [] }
        let total = QuantityText.grouped(snapshot.totalSteps)
        var pieces = [
            Piece(
                text: "step \(QuantityText.grouped(snapshot.step))", role: .text, sacrifice: 3),
            Piece(text: "/\(total)", role: .muted, sacrifice: 7),
            Piece(text: "  \(QuantityText.progress(snapshot))", role: .text, sacrifice: 2),
        ]
        if let throughput = snapshot.throughput {
            let text = "  \(QuantityText.speed(throughput))"
            pieces.append(Piece(text: text, role: .text, sacrifice: 5))
        }
        if let remaining = snapshot.remaining, snapshot.isLive {
            let time = CompactNumber.duration(seconds: remaining.seconds)
            let spread = CompactNumber.duration(seconds: remaining.spread)
            pieces.append(Piece(text: "  ETA \(time)", role: .text, sacrifice: 4))
            pieces.append(Piece(text: " \(spreadSign)\(spread)", role: .muted, sacrifice: 8))
        }
        return pieces + [Piece(text: " ", role: .text, sacrifice: 10)]
    }
}

extension Glyphs {
    /// The sign before a spread.
    fileprivate var plusMinus: String { hasBraille ? "±" : "+-" }
}

extension StateBadge {
    /// The word as the header prints it.
    fileprivate var padded: String { " \(word) " }
}
