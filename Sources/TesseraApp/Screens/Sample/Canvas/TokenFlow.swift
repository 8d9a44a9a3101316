import TesseraLab
import TesseraTerminal

/// Tokens one after the other, each with a number below it; the looked-at one stands in brackets.
struct TokenFlow: Widget, Equatable {
    /// One token and its number.
    struct Entry: Equatable {
        var label: String
        var value: Double?
        var text: String
        var role: StyleRole
    }

    let entries: [Entry]
    let position: Int
    /// The value at the end of the ramp.
    let top: Double

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let lines = lines(columns: rect.columns)
        let rowsOfLine = 2
        let focus = lines.firstIndex { $0.contains(position) } ?? lines.count - 1
        let visible = max(1, rect.rows / rowsOfLine)
        let first = max(0, min(focus - visible / 2, lines.count - visible))
        for (row, line) in lines.dropFirst(first).prefix(visible).enumerated() {
            var column = 0
            for index in line {
                let width = width(of: index)
                let place = Rect(
                    column: rect.column + column, row: rect.row + row * rowsOfLine, columns: width,
                    rows: rowsOfLine
                ).intersection(rect)
                draw(index, in: place, on: &surface, theme)
                column += width + 1
            }
        }
    }

    private func draw(_ index: Int, in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        let entry = entries[index]
        var style = theme[entry.role]
        if let value = entry.value { style = MeasureColor.style(value / max(top, 1e-9), theme) }
        let text = index == position ? "[\(entry.label)]" : " \(entry.label) "
        surface.fill(rect.line(0), style: style)
        surface.write(text, in: rect.line(0), style: index == position ? theme[.focus] : style)
        surface.write(entry.text, aligned: .center, in: rect.line(1), style: theme[.muted])
    }

    private func width(of index: Int) -> Int {
        max(
            SanitizedText(entries[index].label).columns + 2,
            SanitizedText(entries[index].text).columns)
    }

    /// The tokens of every line.
    private func lines(columns: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var (start, used) = (0, 0)
        for index in entries.indices {
            let width = width(of: index)
            if used > 0, used + 1 + width > columns {
                lines.append(start..<index)
                (start, used) = (index, 0)
            }
            used += (used > 0 ? 1 : 0) + width
        }
        return lines + [start..<entries.count]
    }
}

extension SampleScreen {
    /// The number of a token that the screen shows, with its place on the ramp's scale.
    func value(of token: SampledToken) -> Double {
        switch measure {
        case .surprisal, .none: Double(token.surprisal)
        case .entropy: Double(token.entropy)
        case .rank: Double(token.rank)
        }
    }

    /// The end of the ramp: the largest value, and never less than a nat or ten ranks.
    var measureTop: Double {
        let floor = measure == .rank ? 10.0 : 1
        return max(floor, path.map(value).max() ?? floor)
    }

    /// The words and tokens of a text.
    var flow: TokenFlow {
        var entries = path.map { token -> TokenFlow.Entry in
            let value = value(of: token)
            let places = measure == .rank ? 0 : 1
            return TokenFlow.Entry(
                label: label(token.token), value: measure == .none ? nil : value,
                text: CompactNumber.fixed(value, places: places),
                role: token.choice == .forced ? .tokenForced : .tokenText)
        }
        if !isOver {
            entries.append(TokenFlow.Entry(label: "next", value: nil, text: "", role: .muted))
        }
        return TokenFlow(entries: entries, position: position, top: measureTop)
    }
}
