import Glibc

/// How often each image code occurs, where, and beside which words of captions.
package struct CodeStatistics: Sendable, Equatable {
    /// One cell of one picture.
    package struct Place: Sendable, Equatable {
        /// The picture.
        package let picture: Int
        /// The cell, in raster order.
        package let cell: Int
    }

    /// A word that stands beside a code more often than chance would have it.
    package struct Word: Sendable, Equatable {
        /// The word, in lower case.
        package let text: String
        /// How many times more often than by chance.
        package let lift: Float
    }

    /// Occurrences by code.
    package let counts: [Int]
    /// Pictures that were counted.
    package let pictures: Int
    /// The first places of each code, at most one a picture.
    package let places: [[Place]]
    /// The words of each code, the most telling first.
    package let words: [[Word]]

    /// Places that are kept of each code.
    private static let placeLimit = 12
    private static let wordLimit = 8

    /// Counts the codes of pictures.
    ///
    /// - Parameters:
    ///   - grids: the codes of each picture, in raster order.
    ///   - captions: the words of the same pictures; empty without any.
    ///   - codeCount: size of the codebook.
    package init(grids: [[Int32]], captions: [String], codeCount: Int) {
        var counts = [Int](repeating: 0, count: codeCount)
        var places = [[Place]](repeating: [], count: codeCount)
        for (picture, grid) in grids.enumerated() {
            for (cell, code) in grid.enumerated() where counts.indices.contains(Int(code)) {
                counts[Int(code)] += 1
                if places[Int(code)].count < Self.placeLimit,
                    places[Int(code)].last?.picture != picture
                {
                    places[Int(code)].append(Place(picture: picture, cell: cell))
                }
            }
        }
        self.counts = counts
        self.places = places
        pictures = grids.count
        words = Self.words(grids, captions, codeCount: codeCount)
    }

    /// e to the entropy of the occurrences: how many equally frequent codes would tell as much.
    package var perplexity: Float {
        let total = Double(counts.reduce(0, +))
        guard total > 0 else { return 0 }
        let entropy = counts.reduce(0.0) { sum, count in
            let share = Double(count) / total
            return count > 0 ? sum - share * log(share) : sum
        }
        return Float(exp(entropy))
    }

    /// Codes that never occurred.
    package var dead: [Int32] { counts.indices.filter { counts[$0] == 0 }.map(Int32.init) }

    /// Words by how much more often they stand in captions of pictures that have the code.
    ///
    /// Ranked by pointwise mutual information over −log p(both), which keeps rare pairs from
    /// winning by accident (Bouma 2009, "Normalized (pointwise) mutual information").
    private static func words(
        _ grids: [[Int32]], _ captions: [String], codeCount: Int
    ) -> [[Word]] {
        guard captions.count == grids.count, !grids.isEmpty else {
            return [[Word]](repeating: [], count: codeCount)
        }
        let (names, documents) = vocabulary(captions)
        let tally = CooccurrenceTally(
            zip(grids, documents), codeCount: codeCount, wordCount: names.count)
        return (0..<codeCount).map { code in
            let scored = names.indices.compactMap { word -> (word: Word, score: Float)? in
                let pair = Float(tally.both[code * names.count + word])
                let (count, all) = (Float(grids.count), Float(tally.words[word]))
                guard pair >= 3 else { return nil }
                let lift = pair * count / (all * Float(tally.codes[code]))
                guard lift > 1.2, pair < count else { return nil }
                return (Word(text: names[word], lift: lift), log(lift) / -log(pair / count))
            }
            return scored.sorted { ($1.score, $0.word.text) < ($0.score, $1.word.text) }
                .prefix(wordLimit).map(\.word)
        }
    }

    /// All words that occur, and those of each caption without repetitions.
    private static func vocabulary(_ captions: [String]) -> ([String], [[Int]]) {
        var names: [String] = []
        var indices: [String: Int] = [:]
        let documents = captions.map { caption in
            let words = caption.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            return words.reduce(into: [Int]()) { found, word in
                let index = indices[word] ?? names.count
                if index == names.count {
                    indices[word] = index
                    names.append(word)
                }
                if !found.contains(index) { found.append(index) }
            }
        }
        return (names, documents)
    }
}

/// In how many pictures words and codes stand, alone and together.
private struct CooccurrenceTally {
    /// Pictures whose caption has a word.
    private(set) var words: [Int]
    /// Pictures that have a code.
    private(set) var codes: [Int]
    /// Pictures that have both, [codes, words].
    private(set) var both: [Int]

    init(
        _ pictures: some Sequence<([Int32], [Int])>, codeCount: Int, wordCount: Int
    ) {
        words = [Int](repeating: 0, count: wordCount)
        codes = [Int](repeating: 0, count: codeCount)
        both = [Int](repeating: 0, count: codeCount * wordCount)
        for (grid, caption) in pictures {
            for word in caption { words[word] += 1 }
            for code in Set(grid) where codes.indices.contains(Int(code)) {
                codes[Int(code)] += 1
                for word in caption { both[Int(code) * wordCount + word] += 1 }
            }
        }
    }
}
