/// Turns the points of one series into spans of dots, one span a column.
struct CurveTracer {
    private let axes: PlotAxes
    private let role: StyleRole
    private let mark: Int

    init(_ axes: PlotAxes, _ role: StyleRole, mark: Int) {
        self.axes = axes
        self.role = role
        self.mark = mark
    }

    /// Joins neighbouring points; a value that cannot be shown breaks the curve.
    func trace(_ points: [PlotPoint], on canvas: inout DotCanvas) {
        var previous: (column: Int, row: Int)?
        for point in points {
            guard let x = axes.x.place(of: point.x), let y = axes.y.place(of: point.y) else {
                previous = nil
                continue
            }
            let dot = (column: dotColumn(x, canvas), row: dotRow(y, canvas))
            if let previous { join(previous, dot, on: &canvas) }
            let low = axes.y.place(of: point.low) ?? y
            let high = axes.y.place(of: point.high) ?? y
            canvas.span(
                column: dot.column, dotRow(low, canvas), dotRow(high, canvas), role: role,
                mark: mark)
            previous = dot
        }
    }

    private func join(
        _ start: (column: Int, row: Int), _ end: (column: Int, row: Int), on canvas: inout DotCanvas
    ) {
        let distance = end.column - start.column
        guard distance > 0 else {
            return canvas.span(column: end.column, start.row, end.row, role: role, mark: mark)
        }
        var row = start.row
        for step in 1...distance {
            let next = start.row + (end.row - start.row) * step / distance
            let first = next == row ? row : row + (next - row).signum()
            canvas.span(column: start.column + step, first, next, role: role, mark: mark)
            row = next
        }
    }

    private func dotColumn(_ place: Double, _ canvas: DotCanvas) -> Int {
        Int((clamped(place) * Double(canvas.columns - 1)).rounded())
    }

    private func dotRow(_ place: Double, _ canvas: DotCanvas) -> Int {
        Int(((1 - clamped(place)) * Double(canvas.rows - 1)).rounded())
    }

    private func clamped(_ place: Double) -> Double { max(0, min(1, place)) }
}
