/// Plurals of nouns.
enum NounForm {
    /// The plural: "foxes", "mice", "cups of tea", "fishing rods".
    static func plural(of noun: String) -> String {
        if let link = noun.firstRange(of: " of ") {
            return plural(of: String(noun[..<link.lowerBound])) + noun[link.lowerBound...]
        }
        guard let space = noun.lastIndex(of: " ") else { return pluralWord(noun) }
        return noun[...space] + pluralWord(String(noun[noun.index(after: space)...]))
    }

    private static func pluralWord(_ noun: String) -> String {
        if let irregular = irregular[noun] { return irregular }
        if noun.hasSuffix("fish") { return noun }
        if noun.ends(inOneOf: "sxz") || noun.hasSuffix("ch") || noun.hasSuffix("sh") {
            return noun + "es"
        }
        if noun.hasSuffix("y"), !noun.dropLast().hasVowelAtEnd { return noun.dropLast() + "ies" }
        return noun + "s"
    }

    /// Nouns that do not follow the rules, and their plurals.
    static let irregularPairs = """
        man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|
        louse lice|ox oxen|sheep sheep|deer deer|fish fish|leaf leaves|loaf loaves|wolf wolves|
        knife knives|wife wives|life lives|half halves|shelf shelves|elf elves|thief thieves|
        calf calves|scarf scarves|hoof hooves|potato potatoes|tomato tomatoes|hero heroes|
        echo echoes|mango mangoes|snowman snowmen|fisherman fishermen|postman postmen|
        policeman policemen|grandchild grandchildren|scissors scissors|trousers trousers|
        person people|bus buses|quiz quizzes|salmon salmon|trout trout|moose moose|
        bison bison|squid squid|series series|species species|dwarf dwarves|volcano volcanoes|
        torpedo torpedoes|buffalo buffaloes|gentleman gentlemen|bookshelf bookshelves|
        penknife penknives|housewife housewives|milkman milkmen|grandson grandsons|
        passer-by passers-by|bread bread|glasses glasses|pliers pliers|shorts shorts|
        aircraft aircraft|cactus cactuses|oasis oases|dice dice|tweezers tweezers|
        werewolf werewolves|reindeer reindeer|wharf wharves|craftsman craftsmen|
        workman workmen|watchman watchmen|horseman horsemen|fireman firemen|sandman sandmen
        """.filter { $0 != "\n" }.split(separator: "|")
        .map { $0.split(separator: " ").map(String.init) }

    private static let irregular = Dictionary(
        irregularPairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
}

extension StringProtocol {
    /// Whether the last letter is a, e, i, o or u.
    var hasVowelAtEnd: Bool { last.map { "aeiou".contains($0) } ?? false }

    /// How many groups of vowels there are: about the number of syllables.
    var vowelGroups: Int {
        var groups = 0
        var wasVowel = false
        for byte in utf8 {
            let isVowel = "aeiouy".utf8.contains(byte)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        return groups
    }
}
