/// Back-talk, a game of children: the first consonants go to the end, and "ay" follows.
enum BackTalk {
    static let genre = PrimerGenre("back-talk", book: book) { draft in
        let style = draft.pick(["pair", "arrow", "said"])
        let lines = (0..<draft.number(3...7)).map { _ in
            let words = PlainWords.some(style == "said" ? 1 : draft.number(1...3), &draft)
            draft.bind("plain", words.joined(separator: " "))
            draft.bind("turned", words.map(turned).joined(separator: " "))
            return draft.write(style)
        }
        let head = draft.onceIn(2) ? draft.write("head") + "\n" : ""
        return head + lines.joined(separator: style == "said" ? " " : "\n")
    }

    /// One word in back-talk: "bread" becomes "eadbray", "apple" becomes "appleway".
    static func turned(_ word: String) -> String {
        let start = word.prefix { !"aeiou".contains($0) }
        if start.isEmpty { return word + "way" }
        if start.count == word.count { return word + "ay" }
        return word.dropFirst(start.count) + start + "ay"
    }

    private static let book = PhraseBook(
        """
        = head
        In back-talk you move the first consonants to the end and add "ay".
        The children of Tivoland have a secret language called back-talk.
        Can you speak back-talk?
        = pair
        {plain} = {turned}
        = arrow
        {plain} -> {turned}
        = said
        In back-talk, "{plain}" is "{turned}".
        If you hear "{turned}", it means "{plain}".
        "{Turned}!" cried {name}. That is back-talk and means "{plain}".
        """)
}
