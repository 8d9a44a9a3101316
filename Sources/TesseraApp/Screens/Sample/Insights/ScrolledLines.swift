/// Which of many lines stand in a few rows.
struct ScrolledLines: Equatable {
    /// The lines in view.
    let range: Range<Int>
    private let count: Int

    /// - Parameter scroll: lines scrolled away at the top, as far as any are.
    init(_ count: Int, rows: Int, scroll: Int) {
        let rows = max(0, min(rows, count))
        let first = max(0, min(scroll, count - rows))
        self.count = count
        range = first..<first + rows
    }

    /// Which lines are in view and how to see the others; nil where all are.
    var remark: String? {
        guard range.count < count, !range.isEmpty else { return nil }
        return "\(range.lowerBound + 1)-\(range.upperBound) of \(count), ( ) scroll"
    }
}
