import TesseraLab
import TesseraTerminal

/// The form in front of the panes: old and new values, and what the change costs.
struct TuningBox: Widget {
    let form: TuningForm
    let snapshot: TrainingSnapshot

    private static let columns = 66

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let columns = min(Self.columns, rect.columns)
        let words = Paragraph.lines(of: cost, columns: columns - 4)
        let room = rect.rows - 2 - TuningForm.Field.allCases.count
        let explained = room > words.count ? words.count + 1 : 0
        let box = rect.centered(
            Size(columns: columns, rows: TuningForm.Field.allCases.count + explained + 2))
        surface.fill(box, style: theme[.background])
        Frame(
            title: "tune the run", label: "step \(QuantityText.grouped(snapshot.step))",
            isFocused: true
        )
        .draw(in: box, on: &surface, theme: theme)
        let inside = box.inset(horizontal: 2, vertical: 1)
        for (row, field) in TuningForm.Field.allCases.enumerated() {
            draw(field, in: inside.line(row), on: &surface, theme: theme)
        }
        let below = inside.split(rows: .fixed(TuningForm.Field.allCases.count + 1), .flexible(1))[1]
        if explained > 0 {
            Paragraph(cost, role: .muted).draw(in: below, on: &surface, theme: theme)
        }
    }

    private func draw(
        _ field: TuningForm.Field, in line: Rect, on surface: inout Surface, theme: Theme
    ) {
        let isChosen = field == form.field
        let mark = isChosen ? String(theme.glyphs.pointer) : " "
        let text = field == .learningRate ? learningRate : textReplay
        let isChanged =
            field == .learningRate
            ? form.wish.learningRateFactor != form.known.learningRateFactor
            : form.wish.textReplay != form.known.textReplay
        let pieces: [StyledLine.Piece] = [
            .init("\(mark) \(text.name)  ", isChosen ? .focus : .text),
            .init(text.wish, isChanged ? .warn : .title), .init(text.remark, .muted),
        ]
        StyledLine(pieces).fitting(line.columns).draw(in: line, on: &surface, theme: theme)
        if isChosen { surface.overlay(line, style: theme[.selection]) }
    }

    private var learningRate: (name: String, wish: String, remark: String) {
        let factor = form.wish.learningRateFactor
        let scheduled = snapshot.learningRate / form.known.learningRateFactor
        let known = "  (now \(Self.factor(form.known.learningRateFactor)))"
        let isChanged = factor != form.known.learningRateFactor
        return (
            "learning rate",
            scheduled > 0
                ? "\(CompactNumber.text(Double(scheduled * factor)))  \(Self.factor(factor))"
                : Self.factor(factor),
            " of its schedule" + (isChanged ? known : "")
        )
    }

    private var textReplay: (name: String, wish: String, remark: String) {
        guard let share = form.wish.textReplay, let known = form.known.textReplay else {
            return (
                "text replay", "fixed at 0%",
                ": the run opened no text"
            )
        }
        let remark = share == known ? "" : "  (now \(QuantityText.percent(Double(known))))"
        return (
            "text replay", "\(QuantityText.percent(Double(share))) of the rows", remark
        )
    }

    private var cost: String {
        let arms = snapshot.arms.count > 1 ? "all arms alike, " : ""
        let replay =
            form.known.textReplay == nil && snapshot.kind == .adapt
            ? " Text replay can be changed in runs that begin with data.textReplay above 0." : ""
        return "Holds from the next step on, \(arms)and costs no time. The step and the old value "
            + "go into the log and the next checkpoint; setting it back is the undo. From there "
            + "on the run is no longer the one that its configuration describes." + replay
    }

    /// A factor as people write it: `x0.5`.
    static func factor(_ factor: Float) -> String { "x\(CompactNumber.text(Double(factor)))" }
}
