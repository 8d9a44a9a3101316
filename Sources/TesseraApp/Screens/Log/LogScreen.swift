import TesseraLab
package import TesseraTerminal

/// What happened in the run, newest at the foot: filtered by level and by words.
package struct LogScreen: Screen {
    private var level = EventLevel.everything
    private var filter = FilterField()
    private var isTyping = false
    /// Places that the view was moved back from the newest event; 0 follows it.
    private var distance = 0

    /// Creates the screen in its first state.
    package init() {}

    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "Everything that happened in the run, the newest at the foot; the signs at the left are "
            + "those under the curves.",
        try: .logLevel, .logFilter, .logFollow)

    /// What can be asked for here.
    package static let commands = CommandTable([
        .init(.up, "Log", [.up, .character("k")], "", "an earlier event"),
        .init(.down, "Log", [.down, .character("j")], "", "a later event"),
        .init(
            .logFollow, "Log", [.character("F"), .end], "follow", rank: 2,
            "to the newest event, and stay there"),
        .init(
            .logLevel, "Log", [.character("L")], "level", rank: 3,
            "show all, milestones or warnings only"),
        .init(.logFilter, "Log", [.character("/")], "find", rank: 4, "only events with words"),
        .init(
            .logLook, "Log", [.enter], "look", rank: 6,
            "the Watch screen at the step of the chosen event"),
        .init(.pause, "Training", [.space], "pause", rank: 5, "pause after this step, or go on"),
    ])

    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? {
        guard isTyping else { return nil }
        if !filter.take(key), key == .enter || key == .escape { isTyping = false }
        distance = 0
        return []
    }

    package mutating func handle(
        _ command: CommandName, in context: ScreenContext
    ) -> [AppCommand] {
        let count = events(context.snapshot).count
        switch command {
        case .up: distance = min(distance + 1, max(0, count - 1))
        case .down: distance = max(0, distance - 1)
        case .logFollow: distance = 0
        case .logLevel: (level, distance) = (level.next, 0)
        case .logFilter: isTyping = true
        case .logLook:
            let chosen = events(context.snapshot).dropLast(distance).last
            return chosen.map { [.look(at: $0.step), .show(screen: 0)] } ?? []
        case .pause: return TrainerWish.pause(context.snapshot)
        default: break
        }
        return []
    }

    package mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        switch mouse.action {
        case .wheelUp: handle(.up, in: context)
        case .wheelDown: handle(.down, in: context)
        default: []
        }
    }

    package func setting(of command: CommandName) -> String? {
        command == .logLevel ? level.title : nil
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        EventSigns(glyphs: glyphs).legend
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        isTyping ? [("Enter", "keep"), ("Esc", "clear")] : nil
    }

    package func draw(on surface: inout Surface, _ context: ScreenContext) {
        let events = events(context.snapshot)
        let selection = events.isEmpty ? nil : events.count - 1 - min(distance, events.count - 1)
        let following = distance == 0 ? "following" : "\(distance) behind the newest"
        let all = context.snapshot.events.count
        let frame = Pane(
            title: "log of \(context.snapshot.name)",
            label: "\(events.count) of \(all) events, \(level.title), \(following)",
            isFocused: true)
        let parts = context.rect.split(
            rows: .flexible(1), .fixed(isTyping || !filter.text.isEmpty ? 1 : 0))
        frame.draw(.ready(all), in: parts[0], on: &surface, theme: context.theme) { _ in
            EventTable.table(
                events, glyphs: context.theme.glyphs, selection: selection,
                emptyText: all == 0 ? "quiet since the start" : "no event has these words")
        }
        filter.line(hint: "type words that the event must have").draw(
            in: parts[1], on: &surface, theme: context.theme)
    }

    /// The events that the filter lets through.
    func events(_ snapshot: TrainingSnapshot) -> [RunEvent] {
        snapshot.events.filter { $0.level >= level && filter.accepts("\($0.step) \($0.text)") }
    }
}

extension CommandName {
    package static let logFollow = Self("logFollow")
    package static let logLevel = Self("logLevel")
    package static let logFilter = Self("logFilter")
    package static let logLook = Self("logLook")
}
