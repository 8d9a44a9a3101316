import TesseraLab

/// Where a person is among the items of the sources, and the items that were read around there.
struct DatasetBrowser: Sendable, Equatable {
    /// What is known of the sources; nil while they are being opened.
    var facts: DatasetFacts?
    /// Which source is browsed.
    private(set) var subject = DatasetSubject.pictures
    /// Which part of it.
    private(set) var part = DatasetPart.training
    /// The chosen one among the items that can be browsed.
    private(set) var position = 0
    /// The words that items must have.
    private(set) var query = ""
    /// The items that have them; nil shows all.
    private(set) var matches: DatasetMatches?
    /// Items that were read, by their places in the part.
    private(set) var entries: [Int: DatasetEntry] = [:]

    /// Positions around the chosen one that are read ahead of being shown.
    private static let reach = (before: 48, after: 64)
    /// The last place that a source without end is browsed to.
    private static let endless = 1_000_000_000

    /// Items that can be browsed; nil when there is no last one.
    var count: Int? { matches.map(\.indices.count) ?? facts?.sources[subject]?.count(part) }

    /// The chosen item; nil where there is none.
    var chosen: DatasetPlace? { index(at: position).map { DatasetPlace(part, $0) } }

    /// The place in the part of the item at a position.
    func index(at position: Int) -> Int? {
        guard facts?.sources[subject] != nil, position >= 0, position < count ?? Self.endless
        else { return nil }
        return matches.map { $0.indices[position] } ?? position
    }

    /// Items around the chosen one that are still to be read.
    var missing: [Int] {
        (position - Self.reach.before..<position + Self.reach.after)
            .sorted { (abs($0 - position), $0) < (abs($1 - position), $1) }
            .compactMap(index(at:)).filter { entries[$0] == nil }
    }

    /// Chooses another item.
    mutating func move(to position: Int) {
        self.position = max(0, min(position, (count ?? Self.endless) - 1))
    }

    /// Goes to an item wherever it is; a filter would hide its neighbours.
    mutating func go(to place: DatasetPlace, of subject: DatasetSubject) {
        browse(subject, place.part)
        move(to: place.index)
    }

    /// Turns to a part of a source, without a filter.
    mutating func browse(_ subject: DatasetSubject, _ part: DatasetPart) {
        if (subject, part) != (self.subject, self.part) { entries.removeAll() }
        (self.subject, self.part) = (subject, part)
        (query, matches, position) = ("", nil, 0)
    }

    /// Shows only items that have words; nil shows all again and stays at the chosen one.
    mutating func show(_ matches: DatasetMatches?, query: String) {
        let index = index(at: position)
        (self.matches, self.query) = (matches, query)
        position = matches.map { $0.indices.firstIndex { $0 >= index ?? 0 } ?? 0 } ?? index ?? 0
    }

    /// Takes items that were read, and forgets those that are far away.
    mutating func take(_ read: [DatasetEntry]) {
        for entry in read where entry.place.part == part { entries[entry.place.index] = entry }
        guard entries.count > 4 * Self.reach.after else { return }
        let near = Set(
            (position - Self.reach.before..<position + Self.reach.after).compactMap(index(at:)))
        entries = entries.filter { near.contains($0.key) }
    }
}
