import TesseraLab
package import TesseraTerminal

extension ExperimentsScreen {
    /// Draws the study's line, the list, and what the chosen experiment found.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass > .tiny else { return drawTiny(on: &surface, context) }
        let layout = layout(context)
        drawBand(in: layout.band, on: &surface, context)
        if !layout.list.isEmpty { drawList(in: layout.list, on: &surface, context) }
        if !layout.words.isEmpty { drawWords(in: layout.words, on: &surface, context) }
        for (place, rect) in layout.exhibits.enumerated() where !rect.isEmpty {
            drawExhibit(exhibit + place, in: rect, on: &surface, context)
        }
        drawFront(on: &surface, context)
    }

    /// Where the parts stand now.
    func layout(_ context: ScreenContext) -> ExperimentsLayout {
        let words = words
        return ExperimentsLayout(
            in: context.rect, context.sizeClass, isZoomed: isZoomed, showsWords: showsWords
        ) { WordsView(words: words, scroll: 0).rows(columns: $0) }
    }

    private func drawFront(on surface: inout Surface, _ context: ScreenContext) {
        switch front {
        case .question(let question):
            question.draw(in: context.rect, on: &surface, theme: context.theme)
        case .chooser(let chooser):
            chooser.draw(in: context.rect, on: &surface, theme: context.theme)
        case .none, .filter: break
        }
    }

    private func drawTiny(on surface: inout Surface, _ context: ScreenContext) {
        let text = report?.reading.map { "\($0.done)/\($0.results.count)" } ?? "experiments"
        surface.write(
            text, aligned: .center, in: context.rect.line(context.rect.rows / 2),
            style: context.theme[.title])
    }

    // MARK: Study

    private func drawBand(in rect: Rect, on surface: inout Surface, _ context: ScreenContext) {
        guard let report else { return }
        StudyBand(report: report, remark: remark, isStopping: isStopping).draw(
            in: rect, on: &surface, theme: context.theme)
    }

    private var remark: (text: String, role: StyleRole)? {
        if let complaint { return (complaint, .error) }
        if isStarting { return ("starting", .train) }
        if isStopping { return ("ends the part under way first", .warn) }
        if case .failed(let cause) = costWork { return (cause, .error) }
        if case .running(let done, let total) = costWork {
            return ("measuring the cost, \(done) of \(total) trials; Esc stops", .train)
        }
        if reportWork != .none { return ("writing the report", .train) }
        return nil
    }

    // MARK: List

    /// The list as the five states of a pane; what is drawn is always `visible`.
    private var list: PaneContent<Int> {
        guard let report else {
            return isLooking
                ? .loading(done: 0, total: 1)
                : .empty(why: "this lab keeps no runs, so a study has no place; see --workspace")
        }
        if let problem = report.problem {
            return .error(cause: problem, last: report.experiments.count)
        }
        return .ready(report.experiments.count)
    }

    private func drawList(in rect: Rect, on surface: inout Surface, _ context: ScreenContext) {
        let pane = Pane(title: "experiments", label: listLabel, isFocused: !isZoomed)
        let table = ExperimentTable(
            experiments: visible, selection: selection, cost: seconds
        ).table(columns: rect.columns - 2)
        pane.draw(list, in: rect, on: &surface, theme: context.theme) { _ in table }
        drawFilter(under: rect, on: &surface, context)
    }

    private var listLabel: String {
        guard let report else { return "" }
        let count = report.experiments.count
        let shown = visible.count == count ? "\(count)" : "\(visible.count) of \(count)"
        let time = secondsToDo.map { ", \(CompactNumber.duration(seconds: $0)) to do" } ?? ""
        return "\(shown)\(time), \(order.rawValue)"
    }

    /// The filter stands on the lower edge of the list while there is one.
    private func drawFilter(
        under rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        var isTyping = false
        if case .filter = front { isTyping = true }
        guard isTyping || !filter.text.isEmpty, rect.rows > 2 else { return }
        let line = rect.line(rect.rows - 1).inset(horizontal: 1, vertical: 0)
        surface.fill(line, style: context.theme[.background])
        filter.line(hint: "type words of title, claim or verdict").draw(
            in: line, on: &surface, theme: context.theme)
    }

    // MARK: Detail

    private func drawWords(in rect: Rect, on surface: inout Surface, _ context: ScreenContext) {
        let title = current.map { "\($0.identifier): \($0.experiment.title)" } ?? "experiment"
        let scrolled = ExperimentsLayout.sharesOnePlace(context.sizeClass) ? scroll : 0
        Pane(title: title, label: pageLabel(context), isFocused: isZoomed).draw(
            content, in: rect, on: &surface, theme: context.theme
        ) { _ in WordsView(words: words, scroll: scrolled) }
    }

    /// Which of the pages is in view, where they take turns.
    private func pageLabel(_ context: ScreenContext) -> String {
        guard ExperimentsLayout.sharesOnePlace(context.sizeClass), isZoomed, !exhibits.isEmpty
        else { return "" }
        return "> turns, \(exhibits.count) more"
    }

    private var content: PaneContent<String> {
        if let current { return .ready(current.identifier) }
        return isLooking && report == nil
            ? .loading(done: 0, total: 1) : .empty(why: "choose an experiment")
    }

    private func drawExhibit(
        _ place: Int, in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let exhibits = exhibits
        guard exhibits.indices.contains(place) else {
            if place == 0 { drawMissing(in: rect, on: &surface, context) }
            return
        }
        let shown = exhibits[place]
        let number = "\(place + 1) of \(exhibits.count)"
        let title = ReportText.of(shown.title, context.theme.glyphs)
        let full = ReportText.of("\(shown.label), \(number)", context.theme.glyphs)
        let hasRoom = SanitizedText(title + full).columns + 10 <= rect.columns
        let label = hasRoom ? full : number
        Pane(title: title, label: label, isFocused: isZoomed).draw(
            .ready(place), in: rect, on: &surface, theme: context.theme
        ) { _ in
            CaptionedExhibit(
                exhibit: shown, scroll: place == exhibit ? scroll : 0)
        }
    }

    private func drawMissing(in rect: Rect, on surface: inout Surface, _ context: ScreenContext) {
        Pane(title: "figures").draw(
            PaneContent<Int>.empty(why: report == nil ? "" : "nothing can be read of it"), in: rect,
            on: &surface, theme: context.theme
        ) { _ in WordsView(words: [], scroll: 0) }
    }
}

/// An exhibit with what has to be known to read it below, where there is room.
private struct CaptionedExhibit: Widget {
    let exhibit: Exhibit
    let scroll: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let caption = Paragraph(ReportText.of(exhibit.caption, theme.glyphs), role: .muted)
        let lines = Paragraph.lines(of: caption.text, columns: rect.columns).count
        let room = rect.rows >= 10 ? min(lines, rect.rows / 4) : 0
        let parts = rect.split(rows: .flexible(1), .fixed(room))
        exhibit.widget(scroll: scroll).draw(in: parts[0], on: &surface, theme: theme)
        caption.draw(in: parts[1], on: &surface, theme: theme)
    }
}
