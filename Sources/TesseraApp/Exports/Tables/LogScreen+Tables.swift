import TesseraLab

extension LogScreen {
    /// The events that the filter lets through.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let events = events(context.snapshot)
        return events.isEmpty ? [] : [.events(events)]
    }
}

extension ViewTable {
    /// What happened, one row each.
    static func events(_ events: [RunEvent]) -> ViewTable {
        ViewTable("events", ["step", "kind", "text"]) {
            events.map { ["\($0.step)", $0.kind.rawValue, $0.text] }
        }
    }
}
