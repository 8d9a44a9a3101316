import TesseraLab
import TesseraTerminal

/// Events in rows: the sign that charts use, the step, the words.
enum EventTable {
    /// The table of some events, in their order.
    static func table(
        _ events: [RunEvent], glyphs: Glyphs, selection: Int? = nil,
        emptyText: String = "nothing happened yet"
    ) -> Table {
        let signs = EventSigns(glyphs: glyphs)
        return Table(
            columns: [
                .init("", width: .fixed(1)),
                .init("step", width: .fixed(9), alignment: .trailing), .init("what happened"),
            ],
            rows: events.map { event in
                let sign = signs.sign(of: event.kind)
                return [
                    .init(sign.map { String($0.glyph) } ?? " ", sign?.role ?? .muted),
                    .init(QuantityText.grouped(event.step), .muted),
                    .init(event.text, event.level.role),
                ]
            }, selection: selection, emptyText: emptyText)
    }
}
