import TesseraLab
import TesseraTerminal

/// The list of studies in front of the screen: those that were begun first, then one of each size.
struct StudyChooser: Sendable {
    /// What a person decided.
    enum Answer: Sendable, Equatable {
        case study(StudyPlace)
        case leave
    }

    private let workspace: Workspace
    private let begun: [StudyPlace]
    private let entries: [StudyPlace]
    private var selection: Int
    /// The name of a new study while it is typed.
    private var name: String?

    init(_ begun: [StudyPlace], present: StudyPlace, in workspace: Workspace) {
        self.workspace = workspace
        self.begun = begun
        let sizes = StudySize.allCases.map { StudyPlace($0.rawValue, size: $0, in: workspace) }
        let names = begun.map(\.name)
        entries = begun + sizes.filter { !names.contains($0.name) }
        selection = entries.firstIndex { $0.name == present.name } ?? 0
    }

    /// Answers a key; nil while the person thinks.
    mutating func handle(_ key: Key) -> Answer? {
        if let typed = name { return type(key, typed) }
        switch key {
        case .up, .backTab, .character("k"):
            selection = (selection + entries.count - 1) % entries.count
        case .down, .tab, .character("j"): selection = (selection + 1) % entries.count
        case .enter, .space: return .study(entries[selection])
        case .character("n"): name = ""
        case .escape, .character("q"): return .leave
        default: break
        }
        return nil
    }

    private mutating func type(_ key: Key, _ typed: String) -> Answer? {
        switch key {
        case .character(let character) where typed.count < 60: name = typed + String(character)
        case .backspace: name = String(typed.dropLast())
        case .escape: name = nil
        case .enter where isUsable(typed):
            return .study(StudyPlace(typed, size: size, in: workspace))
        default: break
        }
        return nil
    }

    private var size: StudySize { entries[selection].size }

    private func isUsable(_ name: String) -> Bool {
        StudyPlace.isUsable(name: name) && !begun.contains { $0.name == name }
    }

    /// What stands in the key bar.
    var hints: [(key: String, help: String)] {
        name == nil
            ? [("Enter", "take"), ("n", "new name"), ("arrows", "choose"), ("Esc", "cancel")]
            : [("Enter", "begin"), ("Esc", "back")]
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        if let name {
            let complaint = name.isEmpty || isUsable(name) ? "" : " That name cannot be used."
            return Dialog(
                title: "new study", message: "Its name, of size \(size.rawValue):\(complaint)",
                choices: [name + "_"]
            ).draw(in: rect, on: &surface, theme: theme)
        }
        let room = max(1, rect.rows - 6)
        let first = max(0, min(selection - room / 2, entries.count - room))
        Dialog(
            title: "study",
            message: "tiny shows that it works, small shows where things go, paper is the whole.",
            choices: entries.dropFirst(first).prefix(room).enumerated().map {
                line($0 + first, $1)
            },
            selection: selection - first
        ).draw(in: rect, on: &surface, theme: theme)
    }

    private func line(_ index: Int, _ place: StudyPlace) -> String {
        place.title + (index < begun.count ? "" : ", not begun")
    }
}
