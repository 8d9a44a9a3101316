import TesseraModels
import TesseraTensor

/// What the screen knows of the image tokenizer itself.
package struct TokenizerFacts: Sendable, Equatable {
    /// Whose it is, such as `shipped tokenizer`.
    package let title: String
    /// How many codes there are.
    package let codeCount: Int
    /// The code vectors; nil where codes are rounded numbers.
    package let codebook: EmbeddingTable?

    /// Creates facts.
    package init(title: String, codeCount: Int, codebook: EmbeddingTable?) {
        self.title = title
        self.codeCount = codeCount
        self.codebook = codebook
    }
}

/// Reads what there is to know of the tokenizer before any picture.
package struct TokenizerFactsJob: BackgroundJob {
    /// Creates the question.
    package init() {}

    /// Opens the tokenizer.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> TokenizerFacts {
        let (title, model, _) = try models.pictureShelf.tokenizer()
        let count = model.configuration.codeCount
        let names = (0..<count).map { "#\($0)" }
        let table = model.codebook.map { codebook in
            EmbeddingTable(
                title: title,
                vocabulary: EmbeddingVocabulary(
                    names: names, kinds: Array(repeating: .code, count: count)),
                width: codebook.configuration.width, values: codebook.vectors.values)
        }
        return TokenizerFacts(title: title, codeCount: count, codebook: table)
    }
}
