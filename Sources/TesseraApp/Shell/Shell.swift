import TesseraLab
import TesseraTerminal

/// Draws the whole terminal: header, screen, key bar, and overlays in front.
struct Shell {
    /// Rows of the header and the key bar together.
    static let bars = 2

    /// The room between header and key bar; all of it on the smallest terminals.
    static func screenRect(_ size: Size) -> Rect {
        let rect = Rect(size)
        guard SizeClass(size) > .tiny else { return rect }
        return Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - bars)
    }

    let state: AppState
    let theme: Theme
    let now: Duration

    func draw(on surface: inout Surface) {
        let context = state.context(size: surface.size, theme: theme, now: now)
        state.screen.draw(on: &surface, context)
        if SizeClass(surface.size) > .tiny { drawBars(on: &surface, context) }
        state.hintCard?.draw(in: state.hintRect(surface.size), on: &surface, theme: theme)
        for overlay in state.overlays {
            overlay.draw(on: &surface, context)
        }
    }

    private func drawBars(on surface: inout Surface, _ context: ScreenContext) {
        let rect = surface.bounds
        Header(
            tabs: state.tabs(columns: rect.columns), snapshot: state.snapshot,
            badge: StateBadge(state.snapshot, isLeaving: state.leaving != nil),
            silence: state.silence(at: now)
        ).draw(in: rect.line(0), on: &surface, theme: theme)
        state.keyBar(in: context).draw(
            in: rect.line(rect.rows - 1), on: &surface, theme: theme)
    }
}
