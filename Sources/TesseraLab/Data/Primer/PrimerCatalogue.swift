import TesseraTensor

/// The kinds of text in the primer and how often each occurs.
enum PrimerCatalogue {
    /// A genre and its share of the documents, relative to the others.
    struct Entry: Sendable {
        let genre: PrimerGenre
        let weight: Int
    }

    static let entries: [Entry] = [
        Entry(genre: Opposites.genre, weight: 4),
        Entry(genre: AnimalFacts.genre, weight: 6),
        Entry(genre: Geography.genre, weight: 6),
        Entry(genre: Sums.genre, weight: 5),
        Entry(genre: Patterns.genre, weight: 10),
        Entry(genre: Riddles.genre, weight: 4),
        Entry(genre: Tales.genre, weight: 20),
    ]

    /// Draws a genre by weight.
    static func genre(_ random: inout RandomSource) -> PrimerGenre {
        genres[random.index(below: genres.count)]
    }

    private static let genres = entries.flatMap { entry in
        Array(repeating: entry.genre, count: entry.weight)
    }
}
