import TesseraLab
package import TesseraTerminal

extension DatasetScreen {
    /// Draws the panes that fit below a line about the sources.
    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass > .tiny else { return drawTiny(on: &surface, context) }
        guard browser.facts != nil else {
            return Pane(title: "data").draw(
                opening, in: context.rect, on: &surface, theme: context.theme
            ) { _ in Notice(text: "", role: .muted) }
        }
        head.fitting(context.rect.columns).draw(
            in: context.rect.line(0), on: &surface, theme: context.theme)
        let body = context.rect.belowFirstLine
        if isZoomed { return draw(focus, in: body, on: &surface, context) }
        guard context.sizeClass > .extraSmall else {
            return drawCard(in: body, on: &surface, context)
        }
        for (pane, rect) in layout(context).places { draw(pane, in: rect, on: &surface, context) }
    }

    private func draw(
        _ pane: DatasetPane, in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        let frame = Pane(
            title: title(of: pane), label: label(of: pane), isFocused: pane == focus)
        let theme = context.theme
        switch pane {
        case .list: frame.draw(list, in: rect, on: &surface, theme: theme) { $0 }
        case .item, .tokens:
            frame.draw(item, in: rect, on: &surface, theme: theme) { widget(of: pane, $0) }
        case .lengths, .ranks, .repeats:
            frame.draw(counted, in: rect, on: &surface, theme: theme) { _ in figures(pane) }
        }
    }

    private func widget(of pane: DatasetPane, _ item: DatasetItem) -> any Widget {
        pane == .item
            ? ItemView(item: item, firstLine: scroll) as any Widget
            : TokenStrip(item: item, firstLine: scroll)
    }

    /// The items, or why there are none.
    private var list: PaneContent<DatasetList> {
        let subject = browser.subject
        if let cause = browser.facts?.problems[subject] { return .error(cause: cause, last: nil) }
        if let search { return .loading(done: search.done, total: search.total) }
        let list = DatasetList(browser: browser)
        if let problem { return .error(cause: problem, last: list) }
        guard browser.chosen != nil else {
            return .empty(
                why: browser.query.isEmpty
                    ? "the \(browser.part.rawValue) part is empty; v shows the other one"
                    : "no item has these words; Esc shows all")
        }
        return .ready(list)
    }

    /// How much was counted of the sources together, or why nothing was.
    private var counted: PaneContent<Int> {
        let done = (pictures.value?.course.done ?? 0) + (text.value?.course.done ?? 0)
        if case .error(let cause, _) = pictures { return .error(cause: cause, last: done) }
        if case .error(let cause, _) = text { return .error(cause: cause, last: done) }
        return done > 0 ? .ready(done) : .empty(why: "counting begins")
    }

    private func figures(_ pane: DatasetPane) -> any Widget {
        switch pane {
        case .lengths:
            LengthsView(
                captions: pictures.value?.lengths ?? [], documents: text.value?.lengths ?? [],
                captionLimit: browser.facts?.captionLimit, subject: browser.subject)
        case .ranks:
            RanksView(
                captions: ranks.captions, documents: ranks.documents, codes: ranks.codes,
                pictures: pictures.value?.encoded ?? 0)
        default: repeatsView
        }
    }

    /// The repeats as they are drawn.
    var repeatsView: RepeatsView {
        RepeatsView(
            repeats: repeats, selection: repeated, pictures: pictures.value, text: text.value)
    }

    /// The chosen picture, small, with its caption, where there is no room for panes.
    private func drawCard(
        in rect: Rect, on surface: inout Surface, _ context: ScreenContext
    ) {
        guard let item = item.value else {
            return Pane(title: "", isFramed: false).draw(
                self.item, in: rect, on: &surface, theme: context.theme
            ) { _ in Notice(text: "", role: .muted) }
        }
        let side = item.entry.side > 0 ? min(2 * rect.rows, rect.columns / 2) : 0
        let parts = rect.split(columns: .fixed(side), .fixed(side > 0 ? 1 : 0), .flexible(1))
        ItemView.picture(of: item.entry)?.draw(in: parts[0], on: &surface, theme: context.theme)
        let room = parts[2]
        Paragraph(item.entry.text, role: .tokenText, firstLine: scroll).draw(
            in: Rect(
                column: room.column, row: room.row, columns: room.columns, rows: room.rows - 1),
            on: &surface, theme: context.theme)
        surface.write(
            "\(item.pieces) word pieces", row: room.rows - 1, in: room,
            style: context.theme[.muted])
    }

    private func drawTiny(on surface: inout Surface, _ context: ScreenContext) {
        let text = browser.chosen.map { "item \($0.index)" } ?? "data"
        surface.write(
            text, aligned: .center, in: context.rect.line(context.rect.rows / 2),
            style: context.theme[.title])
    }
}

/// The items of a source in the form that suits them.
struct DatasetList: Widget, Equatable {
    let browser: DatasetBrowser

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        switch browser.subject {
        case .pictures:
            PictureWall(browser: browser).draw(in: rect, on: &surface, theme: theme)
        case .text: DocumentList(browser: browser).draw(in: rect, on: &surface, theme: theme)
        }
    }
}
