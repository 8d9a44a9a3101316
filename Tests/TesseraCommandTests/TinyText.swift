/// Settings with which a training on `ScratchFolder.writeSentences` takes a moment.
enum TinyText {
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
