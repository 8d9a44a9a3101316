/// Numbers in words.
enum NumberWord {
    /// The cardinal in words: "forty-two", "one hundred and five".
    ///
    /// - Precondition: 0 ≤ `number` < 1,000,000.
    static func cardinal(_ number: Int) -> String {
        precondition((0..<1_000_000).contains(number), "no words for the number \(number)")
        switch number {
        case 0..<20: return small[number]
        case 20..<100:
            let ones = number % 10
            return tens[number / 10] + (ones == 0 ? "" : "-" + small[ones])
        case 100..<1000:
            let rest = number % 100
            return small[number / 100] + " hundred" + (rest == 0 ? "" : " and " + cardinal(rest))
        default:
            let rest = number % 1000
            let link = rest == 0 ? "" : rest < 100 ? " and " : " "
            return cardinal(number / 1000) + " thousand" + link + (rest == 0 ? "" : cardinal(rest))
        }
    }

    /// The ordinal in words: "forty-second", "tenth".
    static func ordinal(_ number: Int) -> String {
        let word = cardinal(number)
        let start = word.lastIndex { $0 == " " || $0 == "-" }.map { word.index(after: $0) }
        let last = String(word[(start ?? word.startIndex)...])
        let kept = word[..<(start ?? word.startIndex)]
        if let special = ordinals[last] { return kept + special }
        return kept + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    }

    private static let small = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
        fifteen sixteen seventeen eighteen nineteen
        """.split(separator: " ").map(String.init)
    private static let tens = """
        zero ten twenty thirty forty fifty sixty seventy eighty ninety
        """.split(separator: " ").map(String.init)
    private static let ordinals = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
        "nine": "ninth", "twelve": "twelfth",
    ]
}
