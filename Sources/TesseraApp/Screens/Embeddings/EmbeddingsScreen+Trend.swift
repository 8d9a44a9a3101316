import TesseraLab

extension EmbeddingsScreen {
    static let trendTopic = "trend"

    /// What a trend would follow now; nil where B has no history.
    private var trendSubject: OverlapTrend.Subject? {
        guard let pair, steps.count > 2 else { return nil }
        return OverlapTrend.Subject(pair.firstSource, steps, by: settings.similarity)
    }

    /// Asks how neighbourhoods went over time, unless that was asked before; it takes longest and comes
    /// last.
    mutating func askForTrend() -> [AppCommand] {
        guard let subject = trendSubject, subject != askedTrend, let analysis else { return [] }
        askedTrend = subject
        return [
            .work(
                OverlapTrendJob(subject, analysis.comparison.neighbors.first),
                as: JobTicket(Self.trendTopic))
        ]
    }

    /// The trend, if it is about the tables in view.
    var currentTrend: OverlapTrend? {
        trend.flatMap { $0.subject == trendSubject ? $0 : nil }
    }

    /// Rows that are among the nearest ten of the chosen row and have it among theirs.
    func mutual(_ lists: KeyPath<(first: NeighborLists, second: NeighborLists), NeighborLists>)
        -> Set<Int>
    {
        guard let neighbors = analysis?.comparison.neighbors, sum.expression == nil else {
            return []
        }
        let lists = neighbors[keyPath: lists]
        guard lists.lists.indices.contains(list.chosen) else { return [] }
        return Set(
            lists[list.chosen].map(\.row).filter { lists.areMutual(list.chosen, $0) })
    }
}
