import TesseraLab
import TesseraTerminal

/// The frame that every pane shares, and the one place that draws the five states of its content.
struct Pane {
    var title: String
    var label = ""
    var isFocused = false

    /// Draws the frame and the content; `body` is asked only for good content.
    func draw<Value>(
        _ content: PaneContent<Value>, in rect: Rect, on surface: inout Surface, theme: Theme,
        body: (Value) -> any Widget
    ) {
        let inner = drawFrame(content.remark, in: rect, on: &surface, theme: theme)
        switch content {
        case .empty(let why):
            Notice(text: why, role: .muted).draw(in: inner, on: &surface, theme: theme)
        case .loading(let done, let total):
            Loading(done: done, total: total).draw(in: inner, on: &surface, theme: theme)
        case .ready(let value):
            body(value).draw(in: inner, on: &surface, theme: theme)
        case .stale(let value, _):
            body(value).draw(in: inner, on: &surface, theme: theme)
            surface.dim(inner, theme: theme)
        case .error(let cause, let last):
            drawError(cause, last.map(body), in: inner, on: &surface, theme: theme)
        }
    }

    /// The room for the content; small rectangles give their border to it.
    static func content(of rect: Rect) -> Rect {
        rect.rows >= 4 && rect.columns >= 12 ? Frame.content(of: rect) : rect
    }

    private func drawFrame(
        _ remark: String, in rect: Rect, on surface: inout Surface, theme: Theme
    ) -> Rect {
        let content = Self.content(of: rect)
        guard content != rect else { return rect }
        let frame = Frame(
            title: title, label: remark.isEmpty ? label : remark, isFocused: isFocused)
        frame.draw(in: rect, on: &surface, theme: theme)
        return content
    }

    private func drawError(
        _ cause: String, _ last: (any Widget)?, in rect: Rect, on surface: inout Surface,
        theme: Theme
    ) {
        guard let last else {
            return Notice(text: "! \(cause)", role: .error).draw(
                in: rect, on: &surface, theme: theme)
        }
        let banner = Banner(text: cause)
        let parts = rect.split(
            rows: .fixed(min(banner.rows(columns: rect.columns), rect.rows / 2)), .flexible(1))
        banner.draw(in: parts[0], on: &surface, theme: theme)
        last.draw(in: parts[1], on: &surface, theme: theme)
        surface.dim(parts[1], theme: theme)
    }
}

extension PaneContent {
    /// What stands at the right of the frame instead of the pane's own label.
    fileprivate var remark: String {
        switch self {
        case .stale(_, let step): "since step \(QuantityText.grouped(step))"
        case .error: "error"
        case .empty, .loading, .ready: ""
        }
    }
}

/// A sentence in the middle of a pane.
struct Notice: Widget {
    let text: String
    let role: StyleRole

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let room = rect.inset(horizontal: rect.columns > 20 ? 2 : 0, vertical: 0)
        let lines = Paragraph.lines(of: text, columns: room.columns).prefix(room.rows)
        let first = (room.rows - lines.count) / 2
        for (index, line) in lines.enumerated() {
            surface.write(line, aligned: .center, row: first + index, in: room, style: theme[role])
        }
    }
}

/// Work under way with a known end.
private struct Loading: Widget {
    let done: Int
    let total: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let text = "\(QuantityText.grouped(done)) of \(QuantityText.grouped(total))"
        let line = rect.centered(Size(columns: min(48, rect.columns - 2), rows: 1))
        Gauge(fraction: Double(done) / Double(max(1, total)), text: text).draw(
            in: line, on: &surface, theme: theme)
    }
}

/// What went wrong, across the whole width.
struct Banner: Widget {
    let text: String

    /// Rows that the text takes.
    func rows(columns: Int) -> Int { lines(columns).count }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var style = theme[.error]
        style.attributes.insert(.reverse)
        surface.fill(rect, style: style)
        for (row, line) in lines(rect.columns).prefix(rect.rows).enumerated() {
            surface.write(" \(line)", row: row, in: rect, style: style)
        }
    }

    private func lines(_ columns: Int) -> [String] {
        Paragraph.lines(of: "! \(text)", columns: columns - 2)
    }
}

extension Surface {
    /// Makes what is written fainter; pictures keep their colours, which are all they have.
    mutating func dim(_ rect: Rect, theme: Theme) {
        let visible = rect.intersection(bounds)
        for row in visible.row..<visible.endRow {
            for column in visible.column..<visible.endColumn
            where self[column: column, row: row].scalar != theme.glyphs.upperHalf {
                overlay(
                    Rect(column: column, row: row, columns: 1, rows: 1), style: theme[.stale])
            }
        }
    }
}
