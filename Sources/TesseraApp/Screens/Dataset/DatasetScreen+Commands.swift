import TesseraLab
package import TesseraTerminal

extension DatasetScreen {
    /// Answers a command of the table.
    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        switch command {
        case .nextPage: return move(by: page(context).count)
        case .previousPage: return move(by: -page(context).count)
        case .firstItem: return move(to: 0)
        case .lastItem: return move(to: browser.count.map { $0 - 1 } ?? browser.position)
        case .itemNumber: line = .number("")
        case .itemWords: line = .words(browser.query)
        case .datasetSubject: return browse(browser.subject.next, browser.part)
        case .datasetPart: return browse(browser.subject, browser.part.next)
        case .nextRepeat: return showRepeat()
        case .surveying: return isSurveyed ? [] : turnSurvey()
        case .nextPane: moveFocus(by: 1, context)
        case .previousPane: moveFocus(by: -1, context)
        case .datasetView: turnSide()
        case .zoom: isZoomed.toggle()
        case .back: return goBack()
        case .left, .right, .up, .down: return move(command, context)
        default: break
        }
        return []
    }

    /// A click chooses an item, a repeat or a pane; the wheel moves through the list.
    package mutating func handle(
        _ mouse: MouseEvent, in context: ScreenContext
    ) -> [AppCommand] {
        let pane = isZoomed ? focus : layout(context).pane(column: mouse.column, row: mouse.row)
        guard let pane, let rect = rect(of: pane, context) else { return [] }
        switch mouse.action {
        case .press:
            focus = pane
            return press(pane, mouse, in: Pane.content(of: rect), context)
        case .wheelUp: return scroll(pane, by: -1, context)
        case .wheelDown: return scroll(pane, by: 1, context)
        case .release, .drag: return []
        }
    }

    /// How many items stand side by side and on a page.
    func page(_ context: ScreenContext) -> (columns: Int, count: Int) {
        let rect = rect(of: .list, context) ?? Rect(columns: 0, rows: 0)
        let room = Pane.content(of: rect).size
        guard browser.subject == .pictures else { return (1, max(1, room.rows)) }
        let wall = PictureWall.arrangement(in: room)
        return (wall.columns, wall.columns * wall.rows)
    }

    private func rect(of pane: DatasetPane, _ context: ScreenContext) -> Rect? {
        isZoomed && focus == pane
            ? context.rect.belowFirstLine : layout(context).rect(of: pane)
    }

    private mutating func move(to position: Int) -> [AppCommand] {
        browser.move(to: position)
        return look()
    }

    private mutating func move(by amount: Int) -> [AppCommand] {
        move(to: browser.position + amount)
    }

    private mutating func browse(
        _ subject: DatasetSubject, _ part: DatasetPart
    ) -> [AppCommand] {
        browser.browse(subject, part)
        problem = nil
        return look()
    }

    private mutating func move(
        _ command: CommandName, _ context: ScreenContext
    ) -> [AppCommand] {
        switch (command, focus) {
        case (.left, _): return move(by: -1)
        case (.right, _): return move(by: 1)
        case (.up, .list): return move(by: -page(context).columns)
        case (.down, .list): return move(by: page(context).columns)
        case (.up, _): return scroll(focus, by: -1, context)
        default: return scroll(focus, by: 1, context)
        }
    }

    private mutating func scroll(
        _ pane: DatasetPane, by amount: Int, _ context: ScreenContext
    ) -> [AppCommand] {
        switch pane {
        case .list: return move(by: amount * page(context).columns)
        case .repeats:
            repeated = max(0, min(repeated + amount, repeats.count - 1))
            repeatedItem = 0
        default: scroll = max(0, scroll + amount)
        }
        return []
    }

    /// Goes to the items of the chosen repeat one after the other.
    private mutating func showRepeat() -> [AppCommand] {
        let repeats = repeats
        guard repeats.indices.contains(repeated) else { return [] }
        let chosen = repeats[repeated]
        let place = chosen.places[repeatedItem % chosen.places.count]
        repeatedItem = (repeatedItem + 1) % chosen.places.count
        browser.go(to: place, of: chosen.subject)
        return look()
    }

    private mutating func press(
        _ pane: DatasetPane, _ mouse: MouseEvent, in rect: Rect, _ context: ScreenContext
    ) -> [AppCommand] {
        let (column, row) = (mouse.column - rect.column, mouse.row - rect.row)
        guard row >= 0, column >= 0 else { return [] }
        switch pane {
        case .list:
            let page = page(context)
            let first = browser.position / page.count * page.count
            let offset =
                browser.subject == .pictures
                ? PictureWall.arrangement(in: rect.size).place(column: column, row: row) : row
            guard let offset, browser.index(at: first + offset) != nil else { return [] }
            return move(to: first + offset)
        case .repeats:
            let table = repeatsView.list(in: rect)
            let place = table.first + mouse.row - table.rect.row
            guard mouse.row >= table.rect.row, repeats.indices.contains(place) else { return [] }
            (repeated, repeatedItem) = (place, 0)
            return showRepeat()
        default: return []
        }
    }

    private mutating func moveFocus(by step: Int, _ context: ScreenContext) {
        let panes = layout(context).places.map(\.pane)
        guard !isZoomed, let place = panes.firstIndex(of: focus) else { return turnSide() }
        focus = panes[(place + step + panes.count) % panes.count]
    }

    private mutating func turnSide() {
        let sides = DatasetPane.sides
        side = sides[((sides.firstIndex(of: side) ?? -1) + 1) % sides.count]
        scroll = 0
        if focus != .list || isZoomed { focus = side }
    }

    private mutating func goBack() -> [AppCommand] {
        if search != nil { return find("") }
        if isZoomed {
            isZoomed = false
            return []
        }
        return browser.matches == nil ? [] : find("")
    }
}
