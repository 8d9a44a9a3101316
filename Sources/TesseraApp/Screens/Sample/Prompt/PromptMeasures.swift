import TesseraLab
import TesseraTerminal

/// The words of the prompt, each with what the model thinks of it: as a number and as a colour.
struct PromptMeasures: Widget {
    let screen: SampleScreen
    let report: PromptReport

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let values = report.entries.map(value)
        let top = max(screen.measureTop, values.max() ?? 0)
        var column = 0
        for (entry, value) in zip(report.entries, values) {
            let style = MeasureColor.style(value / max(top, 1e-9), theme)
            column += surface.write(
                " \(screen.label(entry.token)) ", column: column, in: rect, style: style)
            let number = CompactNumber.fixed(value, places: screen.measure == .rank ? 0 : 1)
            column += surface.write(number + " ", column: column, in: rect, style: theme[.muted])
            guard column < rect.columns else { return }
        }
    }

    private func value(_ entry: PromptReport.Entry) -> Double {
        switch screen.measure {
        case .surprisal, .none: Double(entry.surprisal)
        case .entropy: Double(entry.entropy)
        case .rank: Double(entry.rank)
        }
    }
}
