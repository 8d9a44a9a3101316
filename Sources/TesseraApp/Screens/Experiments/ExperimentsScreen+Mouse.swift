import TesseraLab
package import TesseraTerminal

extension ExperimentsScreen {
    /// A click chooses an experiment or zooms a figure; the wheel moves along either.
    package mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        if case .question = front { return [] }
        if case .chooser = front { return [] }
        let layout = layout(context)
        func isIn(_ rect: Rect) -> Bool { rect.contains(column: mouse.column, row: mouse.row) }
        let isOnList = isIn(layout.list)
        switch mouse.action {
        case .press where isOnList: press(row: mouse.row, in: layout.list)
        case .press where isIn(layout.words): isZoomed = true
        case .press:
            guard let place = layout.exhibits.firstIndex(where: isIn) else { return [] }
            press(exhibit: exhibit + place)
        case .wheelUp: isOnList ? move(by: -1) : scroll(by: -2)
        case .wheelDown: isOnList ? move(by: 1) : scroll(by: 2)
        case .release, .drag: break
        }
        return []
    }

    private mutating func press(row: Int, in rect: Rect) {
        let body = Pane.content(of: rect)
        let rows = body.rows - 1
        let first = max(0, min((selection ?? 0) - rows / 2, visible.count - rows))
        let place = first + row - body.row - 1
        if row > body.row, visible.indices.contains(place) { choose(place) }
    }

    private mutating func press(exhibit place: Int) {
        guard exhibits.indices.contains(place) else { return }
        if place != exhibit { scroll = 0 }
        exhibit = place
        isZoomed.toggle()
    }
}
