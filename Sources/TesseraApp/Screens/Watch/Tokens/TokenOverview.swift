import TesseraLab
import TesseraTerminal

/// All views of the tokens side by side, for a pane that has the whole screen.
struct TokenOverview: Widget {
    let usage: TokenUsage
    let firstBar: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let views = TokenView.views(of: usage)
        let extents = views.flatMap { _ in [Extent.flexible(1), .fixed(2)] }.dropLast()
        let places = rect.split(columns: Array(extents))
        for (index, view) in views.enumerated() {
            let parts = places[index * 2].split(rows: .fixed(2), .flexible(1))
            surface.write(view.rawValue, in: parts[0], style: theme[.title])
            TokenChart(usage: usage.only(view), view: view, firstBar: firstBar).draw(
                in: parts[1], on: &surface, theme: theme)
        }
    }
}

extension TokenUsage {
    /// The part that one view shows.
    fileprivate func only(_ view: TokenView) -> TokenUsage {
        switch view {
        case .ranks: self
        case .words: TokenUsage(text: text, image: nil, windowSteps: windowSteps)
        case .codes: TokenUsage(text: nil, image: image, windowSteps: windowSteps)
        }
    }
}
