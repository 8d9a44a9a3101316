import TesseraLab
import TesseraTerminal

/// The frame that every pane shares, and the one place that draws the five states of its content.
struct Pane {
    var title: String
    var label = ""
    var isFocused = false
    /// False where the smallest screens give the border's room to the content.
    var isFramed = true

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
        let content = isFramed ? Self.content(of: rect) : rect
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
