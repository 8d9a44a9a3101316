import TesseraLab
import TesseraTerminal

/// The words of the sample, how it is drawn, how far it is, and the model behind it.
struct PromptBand: Widget {
    let screen: SampleScreen
    /// Steps that the run is ahead of the weights; nil where they are not a run's.
    let behind: Int?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let isFramed = rect.rows >= 4
        let margin = isFramed || rect.columns >= 60 ? 1 : 0
        let room = rect.inset(horizontal: margin, vertical: isFramed ? 1 : 0)
        if isFramed {
            Frame(title: title, label: model, isFocused: isTyping).draw(
                in: rect, on: &surface, theme: theme)
        }
        drawPrompt(in: room.line(0), isFramed, on: &surface, theme)
        settings(fitting: room.columns).draw(in: room.line(1), on: &surface, theme: theme)
    }

    private var isTyping: Bool { if case .prompt = screen.edit { true } else { false } }
    private var title: String { screen.plan.goal == .picture ? "prompt" : "text begins with" }

    private func drawPrompt(
        in rect: Rect, _ isFramed: Bool, on surface: inout Surface, _ theme: Theme
    ) {
        if case .prompt(let text) = screen.edit {
            // The end is what is typed at: the beginning goes out of view.
            let scalars = SanitizedText(text).scalars
            var shown = ""
            shown.unicodeScalars.append(contentsOf: scalars.suffix(max(0, rect.columns - 3)))
            StyledLine([.init("> ", .key), .init(shown, .text), .init("_", .focus)])
                .draw(in: rect, on: &surface, theme: theme)
            return
        }
        if screen.measure != .none, let report = screen.currentPromptReport, rect.columns >= 40 {
            return PromptMeasures(screen: screen, report: report).draw(
                in: rect, on: &surface, theme: theme)
        }
        var line = [StyledLine.Piece(screen.plan.prompt, .title)]
        if !isFramed, rect.columns >= 60 { line.append(.init("  \(model)", .muted)) }
        if rect.columns < 60 { line.insert(.init("\(progress) ", .focus), at: 0) }
        StyledLine(line).draw(in: rect, on: &surface, theme: theme)
    }

    private var model: String {
        guard let subject = screen.subject.value else { return "" }
        var text = subject.source.title
        if let step = subject.step { text += " at step \(QuantityText.grouped(step))" }
        if let behind, behind > 0 { text += ", \(QuantityText.grouped(behind)) behind" }
        if case .arm = subject.source { text += screen.followsRun ? ", followed" : ", pinned" }
        return text
    }

    private var progress: String {
        let count = screen.tree.count
        return screen.limit.map { "\(count)/\($0)" } ?? "\(count)"
    }

    /// Tokens a second while they come.
    private var speed: [StyledLine.Piece] {
        guard screen.isRunning, let speed = screen.speed.perSecond else { return [] }
        return [.init("  \(CompactNumber.text(speed)) tok/s", .train)]
    }

    /// How far the sample is and how it is drawn, as much as has room.
    private func settings(fitting columns: Int) -> StyledLine {
        let branch = "\(screen.tree.branch + 1)/\(screen.tree.branchCount)"
        let order: [SampleParameter] = [.seed, .guidance, .temperature, .topK, .topP, .minP]
        let token = entry("token", progress, screen.isRunning ? .train : .focus) + speed
        let parameters = order.map { entry($0.title, screen.text(of: $0)) }
        let entries = [token, entry("branch", branch)] + parameters
        return StyledLine.lines(of: entries, columns: columns).first ?? StyledLine([])
    }

    private func entry(
        _ title: String, _ value: String, _ role: StyleRole = .text
    ) -> [StyledLine.Piece] {
        [.init("\(title) ", .muted), .init(value, role)]
    }
}

/// The settings of the draws, one of them selected, in front of the screen.
struct ParameterPanel: Widget {
    let screen: SampleScreen
    let selected: SampleParameter

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let all = SampleParameter.allCases
        let box = rect.centered(Size(columns: 72, rows: all.count + 2))
        surface.fill(box, style: theme[.background])
        let isFramed = box.rows >= all.count + 2
        if isFramed {
            Frame(title: "how tokens are drawn", label: "arrows change", isFocused: true).draw(
                in: box, on: &surface, theme: theme)
        }
        let room = isFramed ? box.inset(horizontal: 2, vertical: 1) : box
        let first = max(0, selected.rawValue + 1 - room.rows)
        for (row, parameter) in all.dropFirst(first).prefix(room.rows).enumerated() {
            let isSelected = parameter == selected
            let line = room.line(row)
            StyledLine([
                .init(isSelected ? "\(theme.glyphs.pointer) " : "  ", .focus),
                .init(padded(parameter.title, 13), isSelected ? .focus : .title),
                .init(padded(screen.text(of: parameter), 8), .key),
                .init(parameter.help, .muted),
            ]).draw(in: line, on: &surface, theme: theme)
            if isSelected { surface.overlay(line, style: theme[.selection]) }
        }
    }

    private func padded(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - text.count))
    }
}
