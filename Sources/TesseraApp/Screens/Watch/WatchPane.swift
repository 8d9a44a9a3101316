import TesseraLab

/// The panes of the watch screen by what they show, so that the focus survives every resize.
package enum WatchPane: Hashable, Sendable {
    /// A curve; the number is its place among the charts.
    case chart(Int)
    /// Pictures drawn from fixed prompts.
    case pictures
    /// How often each token occurs.
    case tokens
    /// The newest figures.
    case figures
    /// Where the time of a step goes.
    case phases

    /// Charts that a run begins with.
    static let chartCount = 3

    /// All panes that a run can fill, in the order of Tab.
    static func all(for snapshot: TrainingSnapshot, charts count: Int) -> [WatchPane] {
        let charts = (0..<count).map(WatchPane.chart)
        return charts + (snapshot.kind == .text ? [] : [.pictures]) + [.tokens, .figures, .phases]
    }
}
