import TesseraTerminal

extension AppState {
    /// The card that belongs below the screen now; nil when it was seen or something is in front.
    var hintCard: HintCard? {
        guard let settings, overlays.isEmpty, !settings.seenHints.contains(screens.title) else {
            return nil
        }
        return HintCard(screen.hint, screen.commands)
    }

    /// Rows of the terminal that the card takes.
    func hintRows(_ size: Size) -> Int { hintCard?.rows(size) ?? 0 }

    /// Notes that the hint of the screen in view was seen.
    mutating func hideHint() { settings?.seenHints.insert(screens.title) }

    /// Where the card stands.
    func hintRect(_ size: Size) -> Rect {
        let room = Shell.screenRect(size)
        let rows = min(hintRows(size), room.rows)
        return Rect(
            column: room.column, row: room.endRow - rows, columns: room.columns, rows: rows)
    }
}
