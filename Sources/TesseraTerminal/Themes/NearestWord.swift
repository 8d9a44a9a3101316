/// Finds the word that a person probably meant.
enum NearestWord {
    /// The candidate with the fewest edits, the first of equals, if they are few for its length.
    static func of(_ word: String, among candidates: [String]) -> String? {
        let ranked = candidates.map { (word: $0, edits: edits(Array(word), Array($0))) }
        guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
        return best.edits <= max(2, word.count / 3) ? best.word : nil
    }

    /// Insertions, deletions and substitutions from one word to the other (Levenshtein 1966).
    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let cost = min(diagonal + (a == b ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
