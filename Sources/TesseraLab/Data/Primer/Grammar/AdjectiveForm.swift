/// Comparison and adverbs of adjectives.
enum AdjectiveForm {
    /// The comparative: "bigger", "happier", "more careful", "better".
    static func comparative(of adjective: String) -> String {
        if let form = irregular[adjective]?.comparative { return form }
        return stem(of: adjective).map { $0 + "er" } ?? "more " + adjective
    }

    /// The superlative: "biggest", "happiest", "most careful", "best".
    static func superlative(of adjective: String) -> String {
        if let form = irregular[adjective]?.superlative { return form }
        return stem(of: adjective).map { $0 + "est" } ?? "most " + adjective
    }

    /// The adverb: "slowly", "happily", "gently", "well".
    static func adverb(of adjective: String) -> String {
        switch adjective {
        case "good": return "well"
        case "fast", "hard", "early", "late", "high", "low", "far", "straight": return adjective
        case "true", "whole": return adjective.dropLast() + (adjective == "true" ? "ly" : "lly")
        default: break
        }
        if adjective.hasSuffix("y"), adjective.vowelGroups > 1 {
            return adjective.dropLast() + "ily"
        }
        if adjective.hasSuffix("le"), !adjective.dropLast(2).hasVowelAtEnd {
            return adjective.dropLast() + "y"
        }
        if adjective.hasSuffix("ic") { return adjective + "ally" }
        return adjective.hasSuffix("ll") ? adjective + "y" : adjective + "ly"
    }

    /// What "-er" and "-est" are added to; nil where "more" and "most" are used.
    private static func stem(of adjective: String) -> String? {
        let isShort = adjective.vowelGroups == 1
        if adjective.hasSuffix("y"), adjective.vowelGroups <= 2, !adjective.dropLast().hasVowelAtEnd
        {
            return adjective.dropLast() + "i"
        }
        let isMute = adjective.hasSuffix("e") && adjective.vowelGroups == 2
        if adjective.hasSuffix("e"), isShort || isMute && takesEndings(adjective) {
            return String(adjective.dropLast())
        }
        if isShort { return VerbForm.doubled(adjective) }
        return withEndings.contains(adjective) ? adjective : nil
    }

    /// A mute e ("wise", "large") or one of the short words in "-le".
    private static func takesEndings(_ adjective: String) -> Bool {
        adjective.dropLast().vowelGroups == 1
    }

    private static let withEndings: Set<String> = [
        "narrow", "clever", "quiet", "shallow", "yellow", "hollow", "mellow",
    ]

    private static let irregular: [String: (comparative: String, superlative: String)] = [
        "good": ("better", "best"), "bad": ("worse", "worst"), "far": ("farther", "farthest"),
        "shy": ("shyer", "shyest"), "sly": ("slyer", "slyest"),
        "many": ("more", "most"), "much": ("more", "most"), "little": ("less", "least"),
    ]
}
