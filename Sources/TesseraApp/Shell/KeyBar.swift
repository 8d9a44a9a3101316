import TesseraLab
import TesseraTerminal

/// The last line: the keys that matter most now, and a passing remark at the right.
struct KeyBar: Widget {
    let snapshot: TrainingSnapshot
    let toast: Toast?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var room = rect
        if let toast {
            let text = SanitizedText(" \(toast.text) ").truncated(to: rect.columns)
            room.columns = rect.columns - text.columns
            surface.write(text.text, aligned: .trailing, in: rect, style: theme[toast.role])
        }
        bar(fitting: room.columns).draw(in: room, on: &surface, theme: theme)
    }

    /// The most important keys that fit, in the order of the table, help and quit last.
    private func bar(fitting columns: Int) -> StyledLine {
        var bindings: [CommandRow] = []
        for row in CommandTable.keyBar where isUseful(row) {
            guard line(bindings + [row]).columns <= columns else { break }
            bindings.append(row)
        }
        return line(bindings)
    }

    private func line(_ rows: [CommandRow]) -> StyledLine {
        let inOrder = CommandTable.rows.filter { row in rows.contains { $0.name == row.name } }
        return .keys(inOrder.map { ($0.keys.first?.label ?? "", label(of: $0)) })
    }

    private func label(of row: CommandRow) -> String {
        row.name == .pause && snapshot.state == .paused ? "resume" : row.label
    }

    private func isUseful(_ row: CommandRow) -> Bool {
        if row.name == .preview, snapshot.kind == .text { return false }
        return row.group != .training || snapshot.isLive
    }
}
