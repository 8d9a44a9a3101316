import TesseraTerminal

/// Which panes a screen has room for, and where.
struct EmbeddingsLayout: PaneLayout {
    private(set) var places: [(pane: EmbeddingsPane, rect: Rect)] = []

    /// Arranges the panes; `side` is the one that shares a place with others.
    init(side: EmbeddingsPane, focus: EmbeddingsPane, sizeClass: SizeClass, in rect: Rect) {
        switch sizeClass {
        case .large: arrangeLarge(in: rect)
        case .medium: arrangeMedium(side, in: rect)
        case .small: arrangeSmall(focus == .rows ? side : focus, in: rect)
        case .extraSmall, .tiny: break
        }
        places.removeAll { $0.rect.isEmpty }
    }

    /// The list at the left over the whole height, lists of neighbours and the map beside it.
    private mutating func arrangeLarge(in rect: Rect) {
        let columns = rect.split(columns: .fixed(min(58, rect.columns * 3 / 10)), .flexible(1))
        let bands = columns[1].split(rows: .flexible(3), .flexible(2))
        let top = bands[0].split(columns: .fixed(29), .fixed(29), .flexible(1))
        let bottom = bands[1].split(columns: .flexible(5), .flexible(5), .flexible(5))
        places = [(.rows, columns[0]), (.first, top[0]), (.second, top[1]), (.map, top[2])]
        let left = bottom[0].split(rows: .flexible(1), .fixed(min(11, bottom[0].rows / 2)))
        places += [(.card, left[0]), (.figures, left[1])]
        places += [(.heat, bottom[1]), (.spectra, bottom[2])]
    }

    /// The list, both lists of neighbours, and one more pane below them.
    private mutating func arrangeMedium(_ side: EmbeddingsPane, in rect: Rect) {
        let columns = rect.split(columns: .fixed(min(50, rect.columns * 5 / 12)), .flexible(1))
        let bands = columns[1].split(rows: .fixed(13), .flexible(1))
        let top = bands[0].split(columns: .flexible(1), .flexible(1))
        places = [(.rows, columns[0]), (.first, top[0]), (.second, top[1]), (side, bands[1])]
    }

    /// The list and one other pane.
    private mutating func arrangeSmall(_ side: EmbeddingsPane, in rect: Rect) {
        let columns = rect.split(columns: .flexible(1), .fixed(rect.columns * 9 / 20))
        places = [(.rows, columns[0]), (side, columns[1])]
    }
}
