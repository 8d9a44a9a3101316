import TesseraTerminal

/// The names of the screens at the left of the header, as long as there is room.
struct ScreenTabs: Equatable {
    /// One name with its key.
    struct Tab: Equatable {
        var text: String
        var isCurrent: Bool
    }

    /// The names from left to right; none where there is a single screen.
    let tabs: [Tab]

    /// Every name where there is room, else the digits and the name in view.
    init(_ screens: [(digit: Int, title: String)], current: Int, columns: Int) {
        guard screens.count > 1 else {
            tabs = []
            return
        }
        let full = screens.enumerated().map { index, screen in
            Tab(text: " \(screen.digit) \(screen.title) ", isCurrent: index == current)
        }
        let total = full.reduce(0) { $0 + $1.text.count }
        tabs = zip(full, screens).map { tab, screen in
            tab.isCurrent || total * 5 <= columns * 2
                ? tab : Tab(text: " \(screen.digit) ", isCurrent: false)
        }
    }

    /// Columns that the names take.
    var columns: Int { tabs.reduce(0) { $0 + $1.text.count } }

    /// The place of the screen whose name covers a column.
    func place(atColumn column: Int) -> Int? {
        var end = 0
        return tabs.firstIndex { tab in
            end += tab.text.count
            return column < end
        }
    }

    /// Draws the names from the first column on.
    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var column = 0
        for tab in tabs {
            var style = theme[tab.isCurrent ? .title : .muted]
            if tab.isCurrent { style.attributes.insert(.reverse) }
            column += surface.write(tab.text, column: column, in: rect, style: style)
        }
    }
}

extension AppState {
    /// The names of the screens in a header of this width.
    func tabs(columns: Int) -> ScreenTabs {
        ScreenTabs(screens.titles, current: screens.place, columns: columns)
    }
}
