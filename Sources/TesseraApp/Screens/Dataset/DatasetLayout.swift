import TesseraTerminal

/// Which panes a screen has room for, and where.
struct DatasetLayout: PaneLayout {
    private(set) var places: [(pane: DatasetPane, rect: Rect)] = []

    /// Arranges the panes; `side` is the one that shares a place with others.
    init(side: DatasetPane, focus: DatasetPane, sizeClass: SizeClass, in rect: Rect) {
        let other = [.list, .item].contains(focus) ? side : focus
        switch sizeClass {
        case .large: arrangeLarge(other, in: rect)
        case .medium: arrangeMedium(other == .item ? .tokens : other, in: rect)
        case .small:
            let columns = rect.split(columns: .flexible(1), .flexible(1))
            places = [(.list, columns[0]), (focus == .list ? side : focus, columns[1])]
        case .extraSmall, .tiny: break
        }
        places.removeAll { $0.rect.isEmpty }
    }

    /// The list over the plots, the item over its tokens.
    private mutating func arrangeLarge(_ side: DatasetPane, in rect: Rect) {
        let columns = rect.split(
            columns: .flexible(1), .fixed(max(66, min(72, rect.columns * 2 / 5))))
        let left = columns[0].split(rows: .flexible(3), .flexible(2))
        let right = columns[1].split(
            rows: .fixed(
                columns[1].rows >= Self.picture + 14 ? Self.picture : columns[1].rows * 3 / 5),
            .flexible(1))
        places = [(.list, left[0]), (.item, right[0]), (.tokens, right[1])]
        if left[1].columns >= Self.threePlots {
            let plots = left[1].split(columns: .flexible(2), .flexible(3), .fixed(44))
            places += [(.lengths, plots[0]), (.ranks, plots[1]), (.repeats, plots[2])]
        } else {
            let plots = left[1].split(columns: .flexible(1), .flexible(1))
            places += [(.lengths, plots[0]), (side == .repeats ? .repeats : .ranks, plots[1])]
        }
    }

    /// Rows of a picture of 64 pixels with its frame and its caption.
    private static let picture = 36
    /// Columns from which on three plots stand side by side.
    private static let threePlots = 120

    /// The list beside the item, and below it one of the others.
    private mutating func arrangeMedium(_ side: DatasetPane, in rect: Rect) {
        let columns = rect.split(columns: .flexible(1), .flexible(1))
        let right = columns[1].split(rows: .flexible(1), .flexible(1))
        places = [(.list, columns[0]), (.item, right[0]), (side, right[1])]
    }
}
