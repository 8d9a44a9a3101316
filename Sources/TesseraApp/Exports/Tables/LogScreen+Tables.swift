import TesseraLab

extension LogScreen {
    /// The events that the filter lets through.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let events = events(context.snapshot)
        guard !events.isEmpty else { return [] }
        return [
            ViewTable("events", ["step", "kind", "text"]) {
                events.map { ["\($0.step)", $0.kind.rawValue, $0.text] }
            }
        ]
    }
}
