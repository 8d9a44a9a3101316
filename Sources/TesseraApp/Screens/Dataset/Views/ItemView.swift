import TesseraLab
import TesseraTerminal

/// The chosen item by itself: a picture as large as it gets with its caption, or a document.
struct ItemView: Widget {
    let item: DatasetItem
    let firstLine: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let entry = item.entry
        guard entry.side > 0 else {
            let count = Paragraph.lines(of: entry.text, columns: rect.columns).count
            return Paragraph(
                entry.text, firstLine: max(0, min(firstLine, count - rect.rows))
            ).draw(in: rect, on: &surface, theme: theme)
        }
        let caption = entry.text.isEmpty ? "no caption" : entry.text
        let lines = Paragraph.lines(of: caption, columns: rect.columns)
        let parts = rect.split(
            rows: .flexible(1), .fixed(min(lines.count, max(1, rect.rows / 4))))
        Self.picture(of: entry)?.draw(in: parts[0], on: &surface, theme: theme)
        Paragraph(caption, role: entry.text.isEmpty ? .muted : .tokenText).draw(
            in: parts[1], on: &surface, theme: theme)
    }

    /// An entry's picture in the middle of its room; nil for a document.
    static func picture(of entry: DatasetEntry) -> ImageView? {
        guard entry.side > 0 else { return nil }
        return ImageView(
            PixelGrid(width: entry.side, height: entry.side, bytes: entry.pixels),
            alignment: .center)
    }
}
