package import TesseraTerminal

/// Where the panes of a screen stand that it has room for.
package protocol PaneLayout {
    /// Which panes the screen has.
    associatedtype Name: Equatable

    /// Panes in the order of Tab with their rectangles, which never overlap.
    var places: [(pane: Name, rect: Rect)] { get }
}

extension PaneLayout {
    /// The rectangle of a pane, nil when there is no room for it.
    package func rect(of pane: Name) -> Rect? { places.first { $0.pane == pane }?.rect }

    /// The pane at a cell.
    package func pane(column: Int, row: Int) -> Name? {
        places.first { $0.rect.contains(column: column, row: row) }?.pane
    }
}
