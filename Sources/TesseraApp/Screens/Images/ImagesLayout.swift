import TesseraTerminal

/// Which panes a screen has room for, and where.
struct ImagesLayout: PaneLayout {
    private(set) var places: [(pane: ImagesPane, rect: Rect)] = []

    /// Arranges the panes; `side` is the one that shares a place with others.
    init(side: ImagesPane, focus: ImagesPane, sizeClass: SizeClass, in rect: Rect) {
        switch sizeClass {
        case .large: arrange(.original, .reconstruction, .codes, rows: 34, in: rect)
        case .medium: arrange(.original, .reconstruction, .codes, rows: 18, in: rect)
        case .small: arrangeSmall(focus == .codes ? side : focus, in: rect)
        case .extraSmall, .tiny: break
        }
        places.removeAll { $0.rect.isEmpty }
    }

    /// Pictures and codes above, what is known of them below.
    private mutating func arrange(
        _ first: ImagesPane, _ second: ImagesPane, _ third: ImagesPane, rows: Int, in rect: Rect
    ) {
        let bands = rect.split(rows: .fixed(min(rows, rect.rows * 3 / 5)), .flexible(1))
        let thirds = [Extent.flexible(1), .flexible(1), .flexible(1)]
        let (top, bottom) = (bands[0].split(columns: thirds), bands[1].split(columns: thirds))
        places = [(first, top[0]), (second, top[1]), (third, top[2])]
        places += [(.error, bottom[0]), (.usage, bottom[1]), (.card, bottom[2])]
    }

    /// The codes and one other pane.
    private mutating func arrangeSmall(_ side: ImagesPane, in rect: Rect) {
        let columns = rect.split(columns: .flexible(1), .flexible(1))
        places = [(.codes, columns[0]), (side, columns[1])]
    }
}
