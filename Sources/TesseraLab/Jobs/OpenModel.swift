public import TesseraModels
public import TesseraTensor

/// A language model in memory with everything that its tokens mean.
public final class OpenModel {
    /// Which one it is.
    public let source: ModelSource
    /// The optimizer step of its weights; nil for a finished model.
    public let step: Int?
    /// Turns text into its word pieces.
    public let words: BytePairTokenizer
    /// Which identifiers stand for words, markers and image codes.
    public let layout: TokenLayout
    /// The weights.
    public let model: LanguageModel
    /// Turns its image codes into pixels; nil for a model of text alone.
    public let pictures: VQPictureTokenizer?
    /// What computes it.
    let device: Device
    /// Predicts the next token after any beginning.
    private(set) lazy var stepper = TokenStepper(model, layout: layout, on: device)

    /// Puts a model together.
    public init(
        source: ModelSource, step: Int?, words: BytePairTokenizer, layout: TokenLayout,
        model: LanguageModel, pictures: VQPictureTokenizer?, on device: Device
    ) {
        self.source = source
        self.step = step
        self.words = words
        self.layout = layout
        self.model = model
        self.pictures = pictures
        self.device = device
    }

    /// A token for people: `#` and the number of an image code, `<boi>`, or the word piece with
    /// its space shown.
    public func label(_ token: Int32) -> String {
        RunMaterials.label(words, layout)(token)
    }
}
