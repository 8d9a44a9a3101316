import TesseraLab
import TesseraModels
package import TesseraTerminal

extension SampleScreen {
    /// Draws the parts that have room; without a model, why there is none.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass > .tiny else { return drawCount(on: &surface, context) }
        guard subject.value != nil else { return drawNoModel(on: &surface, context) }
        var context = context
        if let failure {
            let banner = Banner(text: failure)
            let rows = min(banner.rows(columns: context.rect.columns), context.rect.rows / 2)
            let parts = context.rect.split(rows: .fixed(rows), .flexible(1))
            banner.draw(in: parts[0], on: &surface, theme: context.theme)
            context.rect = parts[1]
        }
        if let sheet {
            drawSheet(sheet, on: &surface, context)
        } else {
            drawParts(on: &surface, context)
        }
        saved?.draw(in: context.rect, on: &surface, theme: context.theme)
        if case .parameters(let parameter) = edit {
            ParameterPanel(screen: self, selected: parameter).draw(
                in: context.rect, on: &surface, theme: context.theme)
        }
    }

    private func drawCount(on surface: inout Surface, _ context: ScreenContext) {
        let text = "\(tree.count) tok"
        surface.write(
            text, aligned: .center, row: (context.rect.rows - 1) / 2, in: context.rect,
            style: context.theme[.title])
    }

    private func drawNoModel(on surface: inout Surface, _ context: ScreenContext) {
        let content: PaneContent<SamplingSubject> =
            if case .loading = subject {
                .empty(why: "opening the model; a second or two")
            } else {
                subject
            }
        Pane(title: "sample", label: "", isFocused: true).draw(
            content, in: context.rect, on: &surface, theme: context.theme
        ) { _ in Paragraph("") }
    }

    func layout(_ context: ScreenContext) -> SampleLayout {
        SampleLayout(
            sizeClass: context.sizeClass, in: context.rect, hasPicture: plan.goal == .picture,
            showsTable: showsTable, insightRows: insightRows)
    }

    private func drawParts(on surface: inout Surface, _ context: ScreenContext) {
        let (layout, theme) = (layout(context), context.theme)
        PromptBand(screen: self, behind: behind(context)).draw(
            in: layout.prompt, on: &surface, theme: theme)
        drawCanvas(in: layout.canvas, layout, on: &surface, theme)
        if let rect = layout.measures { drawMeasures(in: rect, on: &surface, theme) }
        if let rect = layout.table { drawTable(in: rect, layout, on: &surface, theme) }
        if let rect = layout.tiles { drawTiles(in: rect, on: &surface, theme) }
        if let rect = layout.pipeline { drawInsight(in: rect, layout, on: &surface, theme) }
        if let rect = layout.branches {
            Pane(title: "branches", label: tree.isHoisted ? "through one token" : "").draw(
                tree.count > 0 || tree.branchCount > 1
                    ? .ready(tree)
                    : .empty(why: "forcing or redrawing a token begins another branch"),
                in: rect, on: &surface, theme: theme
            ) { BranchList(tree: $0, label: names) }
        }
    }

    /// Steps that the run is ahead of the weights in use.
    private func behind(_ context: ScreenContext) -> Int? {
        guard case .arm = subject.value?.source, let step = subject.value?.step else {
            return nil
        }
        return context.snapshot.step - step
    }
}

// MARK: - Panes

extension SampleScreen {
    private func drawCanvas(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        guard let subject = subject.value else { return }
        guard plan.goal == .picture else {
            let content: PaneContent<TokenFlow> = .ready(flow)
            return Pane(title: "text", label: measureLabel, isFramed: layout.isFramed).draw(
                content, in: rect, on: &surface, theme: theme
            ) { $0 }
        }
        let frame = Pane(
            title: measure == .none ? "picture" : measure.rawValue, label: positionLabel,
            isFramed: layout.isFramed)
        func show(_ view: some Widget) {
            let content: PaneContent<Bool> = .ready(true)
            frame.draw(content, in: rect, on: &surface, theme: theme) { _ in view }
        }
        let canvas = canvas(subject)
        if measure != .none {
            show(measures(subject))
        } else if let pair = pair(canvas) {
            show(pair)
        } else {
            show(canvas)
        }
    }

    private func measures(_ subject: SamplingSubject) -> MeasureGrid {
        MeasureGrid(
            values: path.map(value), grid: subject.grid, position: position, top: measureTop)
    }

    func canvas(_ subject: SamplingSubject) -> SampleCanvas {
        SampleCanvas(
            pixels: pixels, side: subject.side, grid: subject.grid, decided: tree.count,
            position: position, marks: marks,
            patch: isRunning
                ? nil : candidateToken.flatMap { currentPatches?.patches[$0] })
    }

    private var positionLabel: String {
        guard let grid = subject.value?.grid, grid > 0 else { return "" }
        let place = "row \(position / grid + 1), column \(position % grid + 1)"
        guard let chosen else { return place }
        return place + ", \(label(chosen.token))"
    }

    private var measureLabel: String {
        switch measure {
        case .none, .surprisal: "surprisal, nats"
        case .entropy: "entropy, nats"
        case .rank: "rank"
        }
    }

    private func drawMeasures(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        guard let subject = subject.value else { return }
        let shown = measure == .none ? Measure.surprisal : measure
        let content: PaneContent<Bool> =
            tree.count > 0
            ? .ready(true) : .empty(why: "how surprising each code was; s draws the first")
        Pane(title: shown.rawValue, label: measureLabel + ", o changes").draw(
            content, in: rect, on: &surface, theme: theme
        ) { _ in measures(subject) }
    }

    private func drawTable(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        Pane(
            title: "token \(position + 1)", label: tableLabel(columns: rect.columns),
            isFocused: true,
            isFramed: layout.isFramed
        ).draw(
            reported, in: rect, on: &surface, theme: theme
        ) { report in
            CandidateTable(
                report: report, rows: candidates, patches: currentPatches, cursor: candidate,
                chosen: chosen?.token ?? drawnNumber.map(report.stages.token(at:)),
                label: names)
        }
        if currentReport == nil { surface.dim(rect, theme: theme) }
        if isFiltering || !filter.text.isEmpty, rect.rows > 2 {
            drawFilter(in: rect, layout, on: &surface, theme)
        }
    }

    /// How many candidates there are and, where it has room, how surprising the selected one is.
    private func tableLabel(columns: Int) -> String {
        guard let stages = currentReport?.stages else { return "" }
        let total = stages.order.count
        let count =
            filter.text.isEmpty ? "\(total) candidates" : "\(candidates.count) of \(total)"
        guard let token = candidateToken, columns >= 60 else { return count }
        let nats = CompactNumber.fixed(Double(stages.surprisal(of: token)), places: 2)
        return "surprisal \(nats) nats, " + count
    }

    /// The filter, on the last row of the table.
    private func drawFilter(
        in rect: Rect, _ layout: SampleLayout, on surface: inout Surface, _ theme: Theme
    ) {
        let line = rect.line(rect.rows - 1).inset(horizontal: layout.isFramed ? 1 : 0, vertical: 0)
        surface.fill(line, style: theme[.background])
        filter.line(hint: "type letters that the candidate must have").draw(
            in: line, on: &surface, theme: theme)
    }

    private func drawTiles(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        guard let report = currentReport ?? report else { return }
        let content: PaneContent<CandidatePictures> =
            currentPatches.map { .ready($0) } ?? .empty(why: "decoding the candidates")
        Pane(title: "as pictures", label: "what each candidate would give").draw(
            content, in: rect, on: &surface, theme: theme
        ) {
            CandidateTiles(report: report, patches: $0, cursor: candidate, label: names)
        }
    }

    /// The report of the position, or the last one while the next is made.
    var reported: PaneContent<PositionReport> {
        (currentReport ?? report).map { .ready($0) } ?? .empty(why: "asking the model")
    }

    private func drawSheet(
        _ sheet: SampleSheet, on surface: inout Surface, _ context: ScreenContext
    ) {
        let done = "\(sheet.pictures.count) of \(SampleSheet.count)"
        Pane(
            title: "\"\(plan.prompt)\", best first",
            label: sheet.isComplete ? "what the caption adds, nats per code" : done,
            isFocused: true
        ).draw(
            sheet.pictures.isEmpty
                ? .loading(done: 0, total: SampleSheet.count) : .ready(sheet),
            in: context.rect, on: &surface, theme: context.theme
        ) {
            SheetView(sheet: $0, side: subject.value?.side ?? 0)
        }
    }
}

// MARK: - Mouse

extension SampleScreen {
    /// A click chooses a cell or a candidate; the wheel goes through the candidates.
    package mutating func handle(
        _ mouse: MouseEvent, in context: ScreenContext
    ) -> [AppCommand] {
        guard sheet == nil, edit == nil, let subject = subject.value else { return [] }
        let layout = layout(context)
        switch mouse.action {
        case .wheelUp: return handle(.candidateUp, in: context)
        case .wheelDown: return handle(.candidateDown, in: context)
        case .press where plan.goal == .picture:
            let canvas = canvas(subject)
            let room = pair(canvas)?.ownRoom(in: layout.picture) ?? layout.picture
            guard let cell = canvas.cell(column: mouse.column, row: mouse.row, in: room)
            else { return [] }
            return look(at: cell)
        default: return []
        }
    }
}

extension SampleCanvas {
    /// The cell of the grid at a place of the screen.
    func cell(column: Int, row: Int, in rect: Rect) -> Int? {
        let place = rect.centered(size(in: rect.size))
        guard place.contains(column: column, row: row), grid > 0 else { return nil }
        return (row - place.row) * grid / place.rows * grid
            + (column - place.column) * grid / place.columns
    }
}
