import TesseraTensor

extension ScratchFolder {
    /// Writes 600 sentences over ten words as text/a.txt, with which a training takes a moment.
    package func writeSentences() throws {
        let words = ["the", "cat", "sees", "a", "red", "boat", "and", "one", "blue", "fish"]
        var random = RandomSource(seed: 3)
        let sentences = (0..<600).map { _ in
            (0..<8).map { _ in words[random.index(below: words.count)] }.joined(separator: " ")
                + ".\n\n"
        }
        try write("text/a.txt", sentences.joined())
    }
}
