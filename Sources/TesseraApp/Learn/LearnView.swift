import TesseraTerminal

/// What a person who learns points at: a pane of the drawn screen, and a term that stands in it.
struct LearnView {
    /// What is to be said.
    enum Explanation: Equatable {
        /// The term, and its place among those of the screen.
        case term(GlossaryTerm, place: Int?, of: Int)
        /// Nothing there is in the glossary.
        case nothing
    }

    /// The pane pointed at.
    let pane: Rect
    /// What is to be said of it.
    let explanation: Explanation
    private let marks: [Rect]

    /// - Parameters:
    ///   - stop: how many terms Tab has passed, in the order of the panes.
    ///   - cell: what was clicked since; nil follows Tab.
    init(_ surface: Surface, _ context: ScreenContext, stop: Int, cell: (column: Int, row: Int)?) {
        let panes = FramedPanes(of: surface, in: context.rect, glyphs: context.theme.glyphs)
        let finders = panes.rects.map { TermFinder(surface, in: $0) }
        if let cell {
            let place = panes.place(column: cell.column, row: cell.row)
            let bars = TermFinder(surface, in: surface.bounds)
            let finder = place.map { finders[$0] } ?? bars
            let term =
                bars.term(column: cell.column, row: cell.row)
                ?? place.flatMap { _ in finder.terms.first?.term }
            pane = place.map { panes.rects[$0] } ?? Rect(columns: 0, rows: 0)
            explanation = term.map { .term($0, place: nil, of: 0) } ?? .nothing
            marks = term.map(finder.places) ?? []
            return
        }
        let stops = zip(panes.rects, finders).flatMap { rect, finder in
            finder.terms.map { (rect, finder, $0.term) }
        }
        guard !stops.isEmpty else {
            (pane, explanation, marks) = (panes.rects[0], .nothing, [])
            return
        }
        let place = ((stop % stops.count) + stops.count) % stops.count
        pane = stops[place].0
        explanation = .term(stops[place].2, place: place + 1, of: stops.count)
        marks = stops[place].1.places(of: stops[place].2)
    }

    /// Shows on the screen what is meant: the pane's edge, and every place of the term.
    func highlight(on surface: inout Surface, theme: Theme) {
        for edge in pane.edges { surface.overlay(edge, style: theme[.focus]) }
        var style = theme[.focus]
        style.attributes.insert(.reverse)
        for mark in marks { surface.overlay(mark, style: style) }
    }
}

extension Rect {
    /// The four sides, one cell thick.
    fileprivate var edges: [Rect] {
        [
            line(0), line(rows - 1),
            Rect(column: column, row: row, columns: 1, rows: rows).intersection(self),
            Rect(column: endColumn - 1, row: row, columns: 1, rows: rows).intersection(self),
        ]
    }
}
