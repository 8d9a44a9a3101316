import TesseraLab
import TesseraTerminal

extension EmbeddingsScreen {
    /// Answers a command of the table.
    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        switch command {
        case .tablePreset, .firstTable, .secondTable, .swapTables, .earlierStep, .laterStep:
            return handleTables(command)
        case .nextPane: moveFocus(by: 1, context)
        case .previousPane: moveFocus(by: -1, context)
        case .sidePane: turnSide()
        case .zoom: enter()
        case .back: return goBack()
        case .up, .down, .left, .right, .previousPage, .nextPage, .startOfList, .endOfList:
            move(command, context)
        case .catchRows: catchRows(context)
        default: handleVocabulary(command)
        }
        return []
    }

    private mutating func handleVocabulary(_ command: CommandName) {
        guard pair != nil else { return }
        switch command {
        case .findRow: isSearching = true
        case .vectorSum: sum.isEditing = true
        case .rowOrder: list.turnOrder()
        case .rowFilter: list.turnFilter()
        case .markRow: toggleMark(list.chosen)
        case .neighborKinds: settings.among = settings.among.next
        case .nearness: settings.similarity = settings.similarity.next
        case .swatches: settings.showsPatches.toggle()
        default: return
        }
        lookAround()
    }

    private mutating func handleTables(_ command: CommandName) -> [AppCommand] {
        guard let choice else { return [.toast("there are no tables yet")] }
        switch command {
        case .tablePreset: return choose(nextPreset)
        case .firstTable:
            chooser = TableChooser(isFirst: true, sources: sources, present: choice.first)
        case .secondTable:
            chooser = TableChooser(isFirst: false, sources: sources, present: choice.second)
        case .swapTables:
            self.choice = (choice.second, choice.first)
            preset = nil
            return compare()
        case .earlierStep: return scrub(by: -1)
        default: return scrub(by: 1)
        }
        return []
    }

    /// The next of the known pairs that there is.
    private var nextPreset: ComparisonPreset {
        let known = ComparisonPreset.allCases.filter { $0.pair(among: sources) != nil }
        guard let preset, let index = known.firstIndex(of: preset) else {
            return known.first ?? .overTime
        }
        return known[(index + 1) % known.count]
    }

    /// The tables of B's model and layer by time.
    var steps: [TableSource] {
        guard let second = choice?.second, let arm = second.arm else { return [] }
        return sources.filter { $0.arm == arm && $0.layer == second.layer }
    }

    private mutating func scrub(by amount: Int) -> [AppCommand] {
        let steps = steps
        guard let choice, let index = steps.firstIndex(of: choice.second), steps.count > 1 else {
            return [.toast("table B has no other checkpoint; choose a run's table with b")]
        }
        guard steps.indices.contains(index + amount) else {
            return [.toast(amount < 0 ? "this is the first table" : "this is the newest table")]
        }
        self.choice = (choice.first, steps[index + amount])
        preset = nil
        return compare()
    }

    private mutating func toggleMark(_ row: Int) {
        if let index = marks.firstIndex(of: row) {
            marks.remove(at: index)
        } else {
            marks.append(row)
        }
    }

    /// Tab reaches the panes in view, and all panes while one is zoomed or none is drawn.
    private mutating func moveFocus(by amount: Int, _ context: ScreenContext) {
        let shown = layout(context).places.map(\.pane)
        let panes =
            isZoomed || context.sizeClass <= .small ? EmbeddingsPane.allCases : shown
        guard let index = panes.firstIndex(of: focus) else { return focus = panes.first ?? .rows }
        focus = panes[(index + amount + panes.count) % panes.count]
        neighborCursor = 0
    }

    private mutating func turnSide() {
        let sides = EmbeddingsPane.sides
        let index = sides.firstIndex(of: side) ?? 0
        side = sides[(index + 1) % sides.count]
        if isZoomed || focus != .rows { focus = side }
    }

    /// Goes to the neighbour under the cursor, or shows the focused pane alone.
    private mutating func enter() {
        if let row = neighborUnderCursor {
            list.choose(row)
            sum.clear()
            lookAround()
        } else {
            isZoomed.toggle()
        }
    }

    private var neighborUnderCursor: Int? {
        let neighbors = focusedNeighbors
        return neighbors.indices.contains(neighborCursor) ? neighbors[neighborCursor].row : nil
    }

    /// The neighbours that the arrow keys go through.
    var focusedNeighbors: [Neighbor] {
        switch focus {
        case .first: hood.first
        case .second: hood.second
        default: []
        }
    }

    /// The innermost thing that is open closes first.
    private mutating func goBack() -> [AppCommand] {
        if case .running = work { return cancelWork() }
        if case .failed = work, pair != nil {
            work = .none
        } else if mapSelection.corner != nil {
            mapSelection.cancel()
        } else if isZoomed {
            isZoomed = false
        } else if !sum.text.isEmpty {
            sum.clear()
        } else if list.caught != nil {
            list.narrow(to: nil)
        } else if !list.search.isEmpty {
            list.find("")
        } else {
            focus = .rows
        }
        lookAround()
        return []
    }

    private mutating func move(_ command: CommandName, _ context: ScreenContext) {
        if focus == .map, mapIsShown(context) { return moveCross(command) }
        switch command {
        case .left: return moveFocus(by: -1, context)
        case .right: return moveFocus(by: 1, context)
        default: break
        }
        let amount = Self.amount(command)
        if !focusedNeighbors.isEmpty {
            neighborCursor = max(0, min(focusedNeighbors.count - 1, neighborCursor + amount))
        } else {
            list.move(by: amount)
            lookAround()
        }
    }

    private static func amount(_ command: CommandName) -> Int {
        switch command {
        case .up: -1
        case .previousPage: -10
        case .nextPage: 10
        case .startOfList: -1_000_000
        case .endOfList: 1_000_000
        default: 1
        }
    }

    /// Whether the map is in view.
    func mapIsShown(_ context: ScreenContext) -> Bool {
        map != nil && (isZoomed || layout(context).rect(of: .map) != nil)
    }

    private mutating func moveCross(_ command: CommandName) {
        switch command {
        case .left: mapSelection.move(-0.02, 0)
        case .right: mapSelection.move(0.02, 0)
        case .up: mapSelection.move(0, 0.04)
        case .down: mapSelection.move(0, -0.04)
        default: break
        }
    }

    private mutating func catchRows(_ context: ScreenContext) {
        guard focus == .map, mapIsShown(context), let map else { return }
        if mapSelection.corner == nil { return mapSelection.begin() }
        list.narrow(to: map.rows(in: mapSelection))
        mapSelection.cancel()
        (focus, isZoomed) = (.rows, false)
        lookAround()
    }
}
