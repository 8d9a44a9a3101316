/// How often each word occurs: runs of letters, digits and apostrophes, in lower case.
package struct WordCounts: Sendable, Equatable {
    /// Occurrences by word.
    package private(set) var counts: [String: Int] = [:]
    /// All occurrences together.
    package private(set) var total = 0

    /// Starts with nothing counted.
    package init() {}

    /// Counts the words of a text.
    package mutating func add(_ text: String) {
        for word in text.lowercased().split(whereSeparator: { !Self.isPart($0) }) {
            counts[String(word), default: 0] += 1
            total += 1
        }
    }

    /// Words with their counts, the most frequent first, ties by the word.
    package var ranked: [(word: String, count: Int)] {
        counts.map { (word: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'"
    }
}

/// Frequencies in falling order, as a Zipf plot shows them.
package struct RankedCounts: Sendable, Equatable {
    /// What is counted, by rank; as long as `counts`.
    package let names: [String]
    /// Occurrences by rank, the most frequent first.
    package let counts: [Int]
    /// The slope of ln count over ln rank; nil where too few occur five times.
    package let slope: Double?

    /// Ranks words.
    package init(_ words: WordCounts) {
        let ranked = words.ranked
        self.init(names: ranked.map(\.word), counts: ranked.map(\.count))
    }

    /// Ranks image codes.
    package init(codes: Unigrams) {
        let ranked = codes.ranked
        self.init(names: ranked.map { "#\($0)" }, counts: ranked.map { codes.counts[$0] })
    }

    private init(names: [String], counts: [Int]) {
        self.names = names
        self.counts = counts
        slope = ZipfSlope.of(counts)
    }
}
