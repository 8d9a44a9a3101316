import TesseraTerminal

/// Asks what shall happen to the run before the lab closes; the safe answer is selected.
struct QuitDialog: Overlay {
    private enum Choice: String, CaseIterable {
        case goingOnUnwatched = "keep training without the screen"
        case saving = "stop after this step and save"
        case withoutSaving = "stop now without saving"
        case cancel = "cancel and go on training"
    }

    private var selection = Choice.allCases.count - 1

    mutating func handle(_ key: Key) -> [AppCommand] {
        let count = Choice.allCases.count
        switch key {
        case .up, .backTab, .character("k"): selection = (selection + count - 1) % count
        case .down, .tab, .character("j"): selection = (selection + 1) % count
        case .enter, .space: return answer(Choice.allCases[selection])
        case .escape, .character("q"), .character("n"): return answer(.cancel)
        default: break
        }
        return []
    }

    private func answer(_ choice: Choice) -> [AppCommand] {
        switch choice {
        case .goingOnUnwatched: [.closeOverlay, .leave(.goingOnUnwatched)]
        case .saving: [.closeOverlay, .leave(.saving)]
        case .withoutSaving: [.closeOverlay, .leave(.withoutSaving)]
        case .cancel: [.closeOverlay]
        }
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        let dialog = Dialog(
            title: "Leave the lab?",
            message: "A stopped run goes on with --resume.",
            choices: Choice.allCases.map(\.rawValue), selection: selection)
        dialog.draw(in: context.rect, on: &surface, theme: context.theme)
    }
}
