import TesseraLab
package import TesseraTerminal

/// The screen on which a person browses the vocabulary and compares two tables of embeddings.
///
/// Tables are read and compared by jobs; what one row needs is computed at once.
package struct EmbeddingsScreen: Screen {
    /// What a job is doing for the screen.
    enum Work: Equatable, Sendable {
        case none
        case running(done: Int, total: Int, phrase: String)
        case failed(String)
    }

    /// Tables that can be chosen.
    var sources: [TableSource] = []
    /// The tables that a person chose, A and B; nil before the first list came.
    var choice: (first: TableSource, second: TableSource)?
    /// The pair of tables that people know by a name, if the choice is one.
    var preset: ComparisonPreset?
    /// The tables in memory.
    var pair: TablePair?
    var analysis: PairAnalysis?
    var map: TableMap?
    var patches: CodePatches?
    /// How neighbourhoods went over the checkpoints of B's model.
    var trend: OverlapTrend?
    /// What the last question about it was.
    var askedTrend: OverlapTrend.Subject?
    var work = Work.none
    /// True once the list of tables was asked for.
    var isStarted = false
    /// True once it came.
    var hasList = false
    /// True once the patches were asked for; they wait until there is something to browse.
    var hasAskedForPatches = false
    /// Checkpoints that the run had written when the list was asked for.
    var knownCheckpoints = 0

    var list = VocabularyList()
    var hood = Neighborhood()
    var nearest = NearestKinds()
    var marks: [Int] = []
    var sum = SumLine()
    var settings = Settings()

    var focus = EmbeddingsPane.rows
    /// The pane in the place that several share.
    var side = EmbeddingsPane.map
    var isZoomed = false
    /// Place in the focused list of neighbours.
    var neighborCursor = 0
    var mapSelection = MapSelection()
    /// The list of tables in front, while one is chosen.
    var chooser: TableChooser?
    /// True while keys go to the search.
    var isSearching = false

    /// What keys turn.
    struct Settings: Equatable, Sendable {
        var similarity = Similarity.cosine
        /// Which kinds count as neighbours.
        var among = VocabularyList.Filter.all
        var showsPatches = true
    }

    /// Creates the screen in its first state.
    package init() {}

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .rowOrder: list.order.rawValue
        case .rowFilter: list.filter.rawValue
        case .neighborKinds: settings.among.rawValue
        case .nearness: settings.similarity.rawValue
        case .tablePreset: preset?.rawValue
        case .swatches: settings.showsPatches ? "on" : "off"
        case .sidePane: side.title
        default: nil
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        [
            ("*", "among the nearest ten in both tables"),
            ("=", "each of the two is among the other's nearest ten"),
            ("trend", "J@10 of A with B's checkpoints, 0 at the foot, 1 at the top"),
            ("x", "marked; the heat map shows marked rows"),
            ("J@10", "share of the nearest ten that A and B agree on, 0 to 1"),
            ("cos", "cosine of a row's vectors after B was turned towards A"),
        ]
    }

    /// How rows are written now.
    func names(_ vocabulary: EmbeddingVocabulary) -> TokenName {
        TokenName(vocabulary: vocabulary, patches: settings.showsPatches ? patches : nil)
    }

    /// Where the panes stand while none is zoomed.
    func layout(_ context: ScreenContext) -> EmbeddingsLayout {
        EmbeddingsLayout(
            side: side, focus: focus, sizeClass: context.sizeClass,
            in: context.rect.belowFirstLine)
    }

    /// The rows of the heat map: the marked ones, or the chosen one and its neighbours.
    var heatRows: [Int] {
        let rows = marks.count > 1 ? marks : [list.chosen] + marks + hood.second.map(\.row)
        return rows.reduce(into: []) { if !$0.contains($1), $0.count < 24 { $0.append($1) } }
    }

    /// Rows with names on the map, the most important first.
    var namedRows: [Int] {
        ([list.chosen] + marks + hood.second.prefix(TableComparison.neighborCount).map(\.row))
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Looks around the chosen row anew, or around the sum that stands on the line.
    mutating func lookAround() {
        guard let pair, list.chosen < pair.vocabulary.count else { return }
        nearest = NearestKinds(of: list.chosen, in: pair, by: settings.similarity)
        if let expression = sum.expression {
            hood = Neighborhood(
                of: expression, in: pair, among: settings.among, by: settings.similarity)
        } else {
            hood = Neighborhood(
                of: list.chosen, in: pair, among: settings.among, by: settings.similarity)
        }
        neighborCursor = 0
    }
}
