import TesseraLab
import TesseraTerminal

/// The beginnings of documents, one a line, a page at a time.
struct DocumentList: Widget {
    let browser: DatasetBrowser

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard rect.rows > 0 else { return }
        let first = browser.position / rect.rows * rect.rows
        for row in 0..<rect.rows {
            guard let index = browser.index(at: first + row) else { break }
            let isChosen = first + row == browser.position
            let line = rect.line(row)
            StyledLine([
                .init(isChosen ? "\(theme.glyphs.pointer)" : " ", .focus),
                .init("\(index) ", isChosen ? .focus : .muted),
                .init(beginning(of: index), browser.entries[index] == nil ? .muted : .text),
            ]).draw(in: line, on: &surface, theme: theme)
            if isChosen { surface.overlay(line, style: theme[.selection]) }
        }
    }

    /// The first words on one line; the end of a long document would never be seen.
    private func beginning(of index: Int) -> String {
        browser.entries[index].map {
            $0.text.prefix(300).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        } ?? "reading"
    }
}
