import TesseraTerminal

/// The overlap of a row over time in a few cells, from 0 at the foot to 1 at the top.
struct OverlapSpark: Widget {
    let course: [Float]

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let visible = course.suffix(rect.columns)
        let start = rect.columns - visible.count
        for (column, share) in visible.enumerated() {
            let eighths = 1 + Int((max(0, min(1, share)) * 7).rounded())
            surface.put(
                theme.glyphs.verticalEighths[eighths], column: start + column, row: 0, in: rect,
                style: theme[.series1])
        }
    }
}
