import TesseraLab
package import TesseraTerminal

extension EmbeddingsScreen {
    /// A click chooses a row, a neighbour or a pane; dragging on the map catches rows.
    package mutating func handle(
        _ mouse: MouseEvent, in context: ScreenContext
    ) -> [AppCommand] {
        guard chooser == nil else { return [] }
        let layout = layout(context)
        let pane = isZoomed ? focus : layout.pane(column: mouse.column, row: mouse.row)
        guard let pane, let rect = isZoomed ? context.rect.belowFirstLine : layout.rect(of: pane)
        else { return [] }
        let content = Pane.content(of: rect)
        switch mouse.action {
        case .press:
            if focus != pane { neighborCursor = 0 }
            focus = pane
            press(pane, mouse, in: content)
        case .drag where pane == .map: placeCross(mouse, in: content)
        case .release where pane == .map: release()
        case .wheelUp: scroll(pane, by: -3)
        case .wheelDown: scroll(pane, by: 3)
        case .release, .drag: break
        }
        return []
    }

    private mutating func press(_ pane: EmbeddingsPane, _ mouse: MouseEvent, in rect: Rect) {
        switch pane {
        case .rows:
            let body = rect.belowFirstLine
            let first = VocabularyRows.firstRow(list, rows: body.rows)
            let place = first + mouse.row - body.row
            guard mouse.row >= body.row, list.rows.indices.contains(place) else { return }
            list.move(by: place - (list.place ?? 0))
            lookAround()
        case .first, .second:
            let first = NeighborRows.firstRow(
                neighborCursor, count: focusedNeighbors.count, rows: rect.rows)
            let place = first + mouse.row - rect.row
            guard focusedNeighbors.indices.contains(place) else { return }
            list.choose(focusedNeighbors[place].row)
            lookAround()
        case .map:
            placeCross(mouse, in: rect)
            mapSelection.begin()
        default: break
        }
    }

    private mutating func placeCross(_ mouse: MouseEvent, in rect: Rect) {
        let size = MapView.canvas(of: rect).size
        mapSelection.place(
            Scatter.share(
                ofColumn: mouse.column - rect.column, row: mouse.row - rect.row, in: size))
    }

    /// A click without a drag catches nothing.
    private mutating func release() {
        guard let corner = mapSelection.corner, let map else { return }
        if corner != mapSelection.cross {
            list.narrow(to: map.rows(in: mapSelection))
            focus = .rows
            lookAround()
        }
        mapSelection.cancel()
    }

    private mutating func scroll(_ pane: EmbeddingsPane, by amount: Int) {
        guard pane == .rows else { return }
        list.move(by: amount)
        lookAround()
    }
}
