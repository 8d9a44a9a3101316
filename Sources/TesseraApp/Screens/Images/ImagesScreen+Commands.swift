import TesseraLab
package import TesseraTerminal

extension ImagesScreen {
    /// Answers a command of the table.
    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        switch command {
        case .nextPicture: return show(index + 1)
        case .previousPicture: return show(index - 1)
        case .occurrence: return showOccurrence()
        case .nextCode: return shiftCode(by: 1)
        case .previousCode: return shiftCode(by: -1)
        case .putCode: return putChosenCode()
        case .resetCodes:
            edit = GridEdit()
            return askForEdit()
        case .writeCode: if picture.value != nil { typed = "" }
        case .flip: isFlipped.toggle()
        case .codeNumbers: showsNumbers.toggle()
        case .nextPane: moveFocus(by: 1, context)
        case .previousPane: moveFocus(by: -1, context)
        case .imageView: turnSide()
        case .zoom: isZoomed.toggle()
        case .back: goBack()
        default: move(command)
        }
        return []
    }

    /// Digits of a code go to the cell.
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        guard let typed else { return nil }
        switch key {
        case .character(let digit) where digit.isASCII && digit.isNumber && typed.count < 6:
            self.typed = typed + String(digit)
        case .backspace: self.typed = String(typed.dropLast())
        case .escape: self.typed = nil
        case .enter:
            self.typed = nil
            guard let code = Int32(typed) else { return [] }
            guard code < codeCount else {
                return [.toast("codes go from 0 to \(codeCount - 1)")]
            }
            return put(code)
        default: break
        }
        return []
    }

    /// A click chooses a cell, a code or a pane.
    package mutating func handle(
        _ mouse: MouseEvent, in context: ScreenContext
    ) -> [AppCommand] {
        let layout = layout(context)
        let pane = isZoomed ? focus : layout.pane(column: mouse.column, row: mouse.row)
        guard let pane,
            let rect = isZoomed ? context.rect.belowFirstLine : layout.rect(of: pane)
        else { return [] }
        let content = Pane.content(of: rect)
        switch mouse.action {
        case .press:
            focus = pane
            press(pane, mouse, in: content)
        case .wheelUp: return show(index - 1)
        case .wheelDown: return show(index + 1)
        case .release, .drag: break
        }
        return []
    }

    /// Number of codes there are.
    var codeCount: Int { facts?.codeCount ?? statistics.value?.counts.count ?? 0 }

    private mutating func press(_ pane: ImagesPane, _ mouse: MouseEvent, in rect: Rect) {
        let (column, row) = (mouse.column - rect.column, mouse.row - rect.row)
        switch pane {
        case .codes:
            guard let grid = picture.value?.grid else { return }
            if let place = CodeGridView.cell(column: column, row: row, grid: grid, in: rect.size) {
                (cell, chosenCode) = (place, nil)
            }
        case .usage:
            let arrangement = UsageArrangement(
                codeCount, chosen: Int(code ?? 0), in: UsageView.canvas(of: rect).size)
            if let code = arrangement.code(column: column, row: row) { chosenCode = Int32(code) }
        default: break
        }
    }

    private mutating func show(_ index: Int) -> [AppCommand] {
        guard picture.value != nil else { return [] }
        let count = picture.value?.count
        self.index = count.map { (index + $0) % max(1, $0) } ?? max(0, index)
        chosenCode = nil
        return [askForPicture()]
    }

    /// The next counted picture after this one that has the code, the first after the last.
    private mutating func showOccurrence() -> [AppCommand] {
        guard let code, let places = statistics.value?.places, places.indices.contains(Int(code))
        else { return [] }
        let all = places[Int(code)]
        guard let next = all.first(where: { $0.picture > index }) ?? all.first else {
            return [.toast("no counted picture has code \(code)")]
        }
        destination = next
        return show(next.picture)
    }

    private mutating func shiftCode(by amount: Int32) -> [AppCommand] {
        let count = Int32(codeCount)
        guard codes.indices.contains(cell), count > 0 else { return [] }
        return put((codes[cell] + amount + count) % count)
    }

    private mutating func putChosenCode() -> [AppCommand] {
        guard let code = chosenCode else {
            return [.toast("choose a code in the pane of all codes first")]
        }
        return put(code)
    }

    private mutating func put(_ code: Int32) -> [AppCommand] {
        guard let picture = picture.value else { return [] }
        edit.put(code, at: cell, over: picture.codes)
        return askForEdit()
    }

    private mutating func moveFocus(by amount: Int, _ context: ScreenContext) {
        let shown = layout(context).places.map(\.pane)
        let panes = isZoomed || context.sizeClass <= .small ? ImagesPane.allCases : shown
        guard let index = panes.firstIndex(of: focus) else { return focus = panes.first ?? .codes }
        focus = panes[(index + amount + panes.count) % panes.count]
    }

    private mutating func turnSide() {
        let sides = ImagesPane.sides
        side = sides[((sides.firstIndex(of: side) ?? 0) + 1) % sides.count]
        if isZoomed || focus != .codes { focus = side }
    }

    private mutating func goBack() {
        if isZoomed {
            isZoomed = false
        } else if chosenCode != nil {
            chosenCode = nil
        } else {
            focus = .codes
        }
    }

    private mutating func move(_ command: CommandName) {
        let step: (columns: Int, rows: Int) =
            switch command {
            case .left: (-1, 0)
            case .right: (1, 0)
            case .up: (0, -1)
            case .down: (0, 1)
            default: (0, 0)
            }
        if focus == .usage {
            let count = codeCount
            guard count > 0 else { return }
            let moved = Int(code ?? 0) + step.columns + step.rows * UsageArrangement.codesPerRow
            chosenCode = Int32(max(0, min(count - 1, moved)))
        } else if let grid = picture.value?.grid {
            let column = max(0, min(grid - 1, cell % grid + step.columns))
            let row = max(0, min(grid - 1, cell / grid + step.rows))
            (cell, chosenCode) = (row * grid + column, nil)
        }
    }
}
