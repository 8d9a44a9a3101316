/// How the pairs of a pattern are written.
struct PatternStyle: Sendable {
    /// Before the first word of a pair.
    var opening = ""
    /// Between the two words of a pair.
    let link: String
    /// Between two pairs.
    let separator: String

    /// The style of the probes: "hot -> cold, big -> small".
    static let arrow = PatternStyle(link: " -> ", separator: ", ")

    static let all =
        [" -> ", " -> ", ": ", " = ", " is to "].flatMap { link in
            [PatternStyle(link: link, separator: ", "), PatternStyle(link: link, separator: "\n")]
        } + [
            PatternStyle(opening: "Q: ", link: "\nA: ", separator: "\n"),
            PatternStyle(opening: "in: ", link: "\nout: ", separator: "\n"),
            PatternStyle(opening: "", link: " - ", separator: "; "),
        ]

    /// The pairs, one after another.
    func text(of pairs: [(String, String)]) -> String {
        pairs.map { opening + $0.0 + link + $0.1 }.joined(separator: separator)
    }
}
