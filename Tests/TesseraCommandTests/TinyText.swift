import TesseraTensor
import TestSupport

/// Text and settings with which a training takes a moment.
enum TinyText {
    /// Writes some hundred sentences into `text/`.
    static func write(to folder: ScratchFolder) throws {
        let words = ["the", "cat", "sees", "a", "red", "boat", "and", "one", "blue", "fish"]
        var random = RandomSource(seed: 3)
        let sentences = (0..<600).map { _ in
            (0..<8).map { _ in words[random.index(below: words.count)] }.joined(separator: " ")
                + ".\n\n"
        }
        try folder.write("text/a.txt", sentences.joined())
    }

    /// The arguments of a training on it.
    static func training(steps: Int, _ more: [String] = []) -> [String] {
        let settings = [
            "model.width=16", "model.layers=1", "model.heads=2", "model.maximumLength=16",
            "data.textVocabulary=300", "validation.every=50",
        ]
        return ["train", "text", "--text", "text", "--steps", "\(steps)", "--batch", "2"]
            + settings.flatMap { ["--set", $0] } + more
    }
}
