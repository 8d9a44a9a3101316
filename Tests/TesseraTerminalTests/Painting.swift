import TesseraTerminal

extension Widget {
    /// The rows that this widget paints on a blank surface.
    func painted(columns: Int, rows: Int, theme: Theme = .ansi()) -> [String] {
        var surface = Surface(size: Size(columns: columns, rows: rows))
        draw(in: surface.bounds, on: &surface, theme: theme)
        return surface.textLines
    }
}
