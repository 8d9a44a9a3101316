import TesseraTensor

/// The kinds of text in the primer and how often each occurs.
enum PrimerCatalogue {
    /// A genre and its share of the documents, relative to the others.
    struct Entry: Sendable {
        let genre: PrimerGenre
        let weight: Int
    }

    static let entries: [Entry] = [
        Entry(genre: Tales.genre, weight: 36),
        Entry(genre: Swaps.genre, weight: 3),
        Entry(genre: Legends.genre, weight: 6),
        Entry(genre: Portraits.genre, weight: 6),
        Entry(genre: News.genre, weight: 6),
        Entry(genre: Trades.genre, weight: 5),
        Entry(genre: Sayings.genre, weight: 3),
        Entry(genre: Opinions.genre, weight: 2),
        Entry(genre: AnimalFacts.genre, weight: 6),
        Entry(genre: Geography.genre, weight: 7),
        Entry(genre: TownPortraits.genre, weight: 6),
        Entry(genre: GeneralFacts.genre, weight: 6),
        Entry(genre: Definitions.genre, weight: 7),
        Entry(genre: Opposites.genre, weight: 4),
        Entry(genre: WordLessons.genre, weight: 6),
        Entry(genre: Tenses.genre, weight: 5),
        Entry(genre: Comparisons.genre, weight: 5),
        Entry(genre: Causes.genre, weight: 5),
        Entry(genre: Riddles.genre, weight: 3),
        Entry(genre: Dialogues.genre, weight: 9),
        Entry(genre: Letters.genre, weight: 7),
        Entry(genre: Diaries.genre, weight: 5),
        Entry(genre: WeatherReports.genre, weight: 4),
        Entry(genre: Scenes.genre, weight: 9),
        Entry(genre: Recipes.genre, weight: 4),
        Entry(genre: Instructions.genre, weight: 5),
        Entry(genre: Lists.genre, weight: 4),
        Entry(genre: Rhymes.genre, weight: 3),
        Entry(genre: Patterns.genre, weight: 14),
        Entry(genre: Sums.genre, weight: 10),
        Entry(genre: WordProblems.genre, weight: 6),
        Entry(genre: NumberLessons.genre, weight: 5),
        Entry(genre: Calendars.genre, weight: 3),
        Entry(genre: Sorting.genre, weight: 3),
        Entry(genre: Spelling.genre, weight: 3),
        Entry(genre: Translations.genre, weight: 4),
        Entry(genre: BackTalk.genre, weight: 2),
        Entry(genre: Whereabouts.genre, weight: 4),
        Entry(genre: Syllogisms.genre, weight: 4),
    ]

    /// Draws a genre by weight.
    static func genre(_ random: inout RandomSource) -> PrimerGenre {
        genres[random.index(below: genres.count)]
    }

    private static let genres = entries.flatMap { entry in
        Array(repeating: entry.genre, count: entry.weight)
    }
}
