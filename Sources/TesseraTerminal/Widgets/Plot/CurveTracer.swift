/// Turns the points of one series into spans of dots, one span a column.
struct CurveTracer {
    private let axes: PlotAxes
    private let role: StyleRole
    private let stroke: PlotSeries.Stroke
    private let mark: Int

    /// - Parameter mark: the place of the series among the curves.
    init(_ axes: PlotAxes, _ series: PlotSeries, mark: Int) {
        self.axes = axes
        role = series.role
        stroke = series.stroke
        self.mark = series.stroke == .band ? DotCanvas.bandMark : mark
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
            if stroke == .points {
                drawMark(dot, on: &canvas)
            } else if let previous {
                join(previous, dot, on: &canvas)
            }
            let low = axes.y.place(of: point.low) ?? y
            let high = axes.y.place(of: point.high) ?? y
            span(column: dot.column, dotRow(low, canvas), dotRow(high, canvas), on: &canvas)
            previous = dot
        }
    }

    /// Large enough to be seen alone.
    private func drawMark(_ dot: (column: Int, row: Int), on canvas: inout DotCanvas) {
        let reach = canvas.isBraille ? 1 : 0
        for column in dot.column - reach...dot.column + reach {
            span(column: column, dot.row - reach, dot.row + reach, on: &canvas)
        }
    }

    private func join(
        _ start: (column: Int, row: Int), _ end: (column: Int, row: Int), on canvas: inout DotCanvas
    ) {
        let distance = end.column - start.column
        guard distance > 0 else {
            return span(column: end.column, start.row, end.row, on: &canvas)
        }
        var row = start.row
        for step in 1...distance {
            let next = start.row + (end.row - start.row) * step / distance
            let first = next == row ? row : row + (next - row).signum()
            span(column: start.column + step, first, next, on: &canvas)
            row = next
        }
    }

    /// A dash is four dots and two of gap, so that every gap is one braille cell or part of one.
    private func span(column: Int, _ first: Int, _ last: Int, on canvas: inout DotCanvas) {
        if stroke == .dashed, canvas.isBraille, column % 6 > 3 { return }
        canvas.span(column: column, first, last, role: role, mark: mark)
    }

    private func dotColumn(_ place: Double, _ canvas: DotCanvas) -> Int {
        Int((clamped(place) * Double(canvas.columns - 1)).rounded())
    }

    private func dotRow(_ place: Double, _ canvas: DotCanvas) -> Int {
        Int(((1 - clamped(place)) * Double(canvas.rows - 1)).rounded())
    }

    private func clamped(_ place: Double) -> Double { max(0, min(1, place)) }
}
