import TesseraLab

/// Which rows of the vocabulary are listed, in which order, and which one is chosen.
struct VocabularyList: Sendable, Equatable {
    /// Which kinds are listed.
    enum Filter: String, CaseIterable, Sendable {
        case all = "of all"
        case words = "words"
        case codes = "image codes"
        case markers = "markers"

        /// Whether rows of a kind are listed.
        func admits(_ kind: EmbeddingVocabulary.Kind) -> Bool {
            switch self {
            case .all: kind != .unused
            case .words: kind == .word
            case .codes: kind == .code
            case .markers: kind == .marker
            }
        }
    }

    private(set) var order = RowOrder.change
    private(set) var filter = Filter.all
    /// What the names have to contain.
    private(set) var search = ""
    /// Rows that were caught on the map; nil lists all.
    private(set) var caught: Set<Int>?
    /// The rows in view order.
    private(set) var rows: [Int] = []
    /// The chosen row by its place in the vocabulary.
    private(set) var chosen = 0

    private var vocabulary = EmbeddingVocabulary(names: [], kinds: [])
    private var changes: [Int: RowChange] = [:]

    /// Place of the chosen row in `rows`; nil when the list does not show it.
    var place: Int? { rows.firstIndex(of: chosen) }

    /// What happened to a row; nil before the comparison is done and for rows of one table alone.
    func change(of row: Int) -> RowChange? { changes[row] }

    /// Takes another vocabulary or other changes and keeps the chosen row.
    mutating func fill(_ vocabulary: EmbeddingVocabulary, _ changes: [RowChange]) {
        let isNew = self.vocabulary.count == 0
        self.vocabulary = vocabulary
        self.changes = Dictionary(
            changes.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
        arrange()
        if isNew || chosen >= vocabulary.count { chosen = rows.first ?? 0 }
    }

    /// Takes the next order.
    mutating func turnOrder() {
        order = order.next
        arrange()
        if search.isEmpty { chosen = rows.first ?? chosen }
    }

    /// Takes the next kinds.
    mutating func turnFilter() {
        filter = filter.next
        arrange()
        keepChosen()
    }

    /// Lists rows with some letters and chooses the one that fits best.
    mutating func find(_ search: String) {
        self.search = search
        arrange()
        guard !search.isEmpty else { return keepChosen() }
        chosen = bestMatch ?? chosen
    }

    /// Lists the rows of a part of the map only; nil lists all again.
    mutating func narrow(to rows: Set<Int>?) {
        caught = rows
        arrange()
        keepChosen()
    }

    /// Moves the choice along the list.
    mutating func move(by amount: Int) {
        guard let last = rows.indices.last else { return }
        chosen = rows[max(0, min(last, (place ?? 0) + amount))]
    }

    /// Chooses a row, listing all rows when the list does not show it.
    mutating func choose(_ row: Int) {
        chosen = row
        guard place == nil else { return }
        (search, filter, caught) = ("", .all, nil)
        arrange()
    }

    private mutating func keepChosen() {
        if place == nil { chosen = rows.first ?? chosen }
    }

    private mutating func arrange() {
        let wanted = search.lowercased()
        let listed = vocabulary.kinds.indices.filter { row in
            filter.admits(vocabulary.kinds[row]) && (caught?.contains(row) ?? true)
                && (wanted.isEmpty || vocabulary.names[row].lowercased().contains(wanted))
        }
        let known = order.sorted(listed.compactMap { changes[$0] }, names: vocabulary.names)
        rows = known.map(\.row) + listed.filter { changes[$0] == nil }
        if order == .identifier { rows = listed }
    }

    /// The row that is called exactly so, or begins so, with or without the space before a word.
    private var bestMatch: Int? {
        func first(_ fits: (String) -> Bool) -> Int? {
            rows.first { fits(vocabulary.names[$0].lowercased()) }
        }
        let wanted = search.lowercased()
        return first { $0 == wanted || $0 == "_" + wanted }
            ?? first { $0.hasPrefix(wanted) || $0.hasPrefix("_" + wanted) } ?? rows.first
    }
}
