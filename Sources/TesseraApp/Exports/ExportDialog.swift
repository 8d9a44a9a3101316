import TesseraTerminal

/// Asks in which form the view is to be written; figures are offered only where there are any.
struct ExportDialog: Overlay {
    private let formats: [ExportFormat]
    private var selection = 0

    init(hasFigures: Bool) {
        formats = ExportFormat.allCases.filter { $0 != .figures || hasFigures }
    }

    mutating func handle(_ key: Key) -> [AppCommand] {
        let count = formats.count + 1
        switch key {
        case .up, .backTab, .character("k"): selection = (selection + count - 1) % count
        case .down, .tab, .character("j"): selection = (selection + 1) % count
        case .enter, .space: return answer(selection)
        case .character("t"): return answer(.text)
        case .character("p"): return answer(.picture)
        case .character("c"): return answer(.figures)
        case .escape, .character("q"): return [.closeOverlay]
        default: break
        }
        return []
    }

    private func answer(_ format: ExportFormat) -> [AppCommand] {
        formats.firstIndex(of: format).map(answer) ?? []
    }

    private func answer(_ place: Int) -> [AppCommand] {
        formats.indices.contains(place)
            ? [.closeOverlay, .export(formats[place])] : [.closeOverlay]
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        let hints = ["t", "p", "c"]
        let choices = zip(formats, hints).map { "\($0.rawValue) (\($1))" } + ["cancel (Esc)"]
        Dialog(
            title: "Export this view",
            message: formats.contains(.figures)
                ? "Text and picture are the screen as it is drawn; CSV holds the figures behind it."
                : "The screen as it is drawn; it has no figures to export.",
            choices: choices, selection: selection
        ).draw(in: context.rect, on: &surface, theme: context.theme)
    }
}
