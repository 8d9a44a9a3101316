import ArgumentParser

/// The data and the models that a training or a study begins with.
struct MaterialOptions: ParsableArguments {
    @Option(
        help: .init(
            "scenes, a folder of captioned pictures or a WebDataset tar.", valueName: "source"))
    var pictures: String?
    @Option(help: .init("primer, a text file or a folder of .txt files.", valueName: "source"))
    var text: String?
    @Option(help: .init("The image tokenizer, a folder or a run.", valueName: "dir|run"))
    var tokenizer: String?
    @Option(help: .init("The text model to begin with, a folder or a run.", valueName: "dir|run"))
    var languageModel: String?

    /// Whether none was given.
    var isEmpty: Bool {
        [pictures, text, tokenizer, languageModel].allSatisfy { $0 == nil }
    }
}
