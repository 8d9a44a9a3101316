/// Finds the name that a person probably meant.
public enum NearestName {
    /// The candidate with the fewest edits, if they are few for its length.
    public static func of(_ name: String, among candidates: [String]) -> String? {
        let distances = candidates.map { ($0, editDistance(name.lowercased(), $0.lowercased())) }
        guard let best = distances.min(by: { $0.1 < $1.1 }) else { return nil }
        return best.1 <= max(2, name.count / 3) ? best.0 : nil
    }

    /// Insertions, deletions and substitutions from one text to the other (Levenshtein 1966).
    static func editDistance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let substitution = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
