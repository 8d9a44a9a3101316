public import TesseraModels
public import TesseraTensor

/// Everything that determines a run; two runs with equal configurations end with equal weights.
public struct RunConfiguration: Sendable, Codable, Equatable {
    /// What is trained.
    public var kind: RunKind
    /// What a person calls the run; part of its folder's name.
    public var name: String
    /// Determines the order of the data and every random number.
    public var seed: UInt64 = 1
    /// Optimizer steps.
    public var steps: Int
    /// Pictures or sequences per step.
    public var batch: Int
    /// How products are computed.
    public var precision = PrecisionChoice.best
    /// What is learned from.
    public var data = DataConfiguration()
    /// The course of the learning rate.
    public var learningRate = LearningRateConfiguration()
    /// The optimizer's constants.
    public var optimizer = AdamWConfiguration()
    /// The shape of the language model; unused when the image tokenizer is trained.
    public var model = LanguageModelConfiguration()
    /// The shape of the image tokenizer; unused when a language model is trained.
    public var tokenizer = ImageTokenizerConfiguration()
    /// What an adaptation starts from.
    public var start = StartConfiguration()
    /// When checkpoints are written and how many stay.
    public var checkpoints = CheckpointConfiguration()
    /// Which pictures are drawn while training, and when.
    public var previews = PreviewConfiguration()
    /// How often the held-out loss is measured.
    public var validation = ValidationConfiguration()

    /// The recipe of a kind, sized for two cores.
    public init(kind: RunKind) {
        self.kind = kind
        name = kind.rawValue
        switch kind {
        case .tokenizer:
            (steps, batch) = (5000, 16)
            optimizer.weightDecay = 0.01
        case .text:
            (steps, batch) = (4000, 32)
        case .adapt:
            (steps, batch) = (6000, 24)
        }
    }

    /// Names of the models that are trained side by side.
    public var armNames: [String] {
        kind == .adapt ? start.arms.map(\.rawValue) : [kind.rawValue]
    }
}

/// The precision that was asked for; `best` depends on the processor.
public enum PrecisionChoice: String, Sendable, Codable, CaseIterable {
    /// bf16 products where the processor has them, singles elsewhere.
    case best
    /// Singles throughout.
    case float32
    /// bf16 products with single-precision sums and weights.
    case bfloat16

    /// What the choice means on this processor, nil when it cannot be had.
    public var resolved: Precision? {
        switch self {
        case .best: .best
        case .float32: .float32
        case .bfloat16: Precision.best == .bfloat16 ? .bfloat16 : nil
        }
    }
}

/// What is learned from.
public struct DataConfiguration: Sendable, Codable, Equatable {
    /// "scenes", or the path of a folder of captioned pictures or of a WebDataset tar.
    public var pictures = "scenes"
    /// "primer", or the path of a text file or of a folder of them.
    public var text = "primer"
    /// How many pictures of the source are used at most; they are encoded before the first step.
    public var pictureLimit = 16_384
    /// How many bytes of the text are used at most.
    public var textLimit = 6_000_000
    /// Word pieces of a caption that are used at most.
    public var captionLimit = 24
    /// Share of captions that are withheld, so that guidance has something to compare with.
    public var captionDropout: Float = 0.1
    /// What the rows of an adaptation hold.
    public var rows = RowContent.captioned
    /// Share of an adaptation's rows that are general text instead, so that it is not forgotten.
    public var textReplay: Float = 0
    /// Size of the text vocabulary when a tokenizer is trained for a run.
    public var textVocabulary = 2048

    /// Creates the built-in sources.
    public init() {}
}

/// What the rows of an adaptation hold.
public enum RowContent: String, Sendable, Codable, CaseIterable {
    /// A caption, then the codes of its picture.
    case captioned
    /// The codes of a picture alone; only they count in the loss.
    case pictures
    /// A caption alone.
    case captions
}

/// The course of the learning rate: warm-up, then half a cosine.
public struct LearningRateConfiguration: Sendable, Codable, Equatable {
    /// The largest learning rate.
    public var peak: Float = 1e-3
    /// The learning rate at the end.
    public var floor: Float = 5e-5
    /// Steps until the peak.
    public var warmup = 100

    /// Creates the course that suits the small models.
    public init() {}

    /// The schedule of a run.
    public func schedule(steps: Int) -> LearningRateSchedule {
        LearningRateSchedule(peak: peak, floor: floor, warmup: min(warmup, steps), total: steps)
    }
}

/// When checkpoints are written and how many stay.
public struct CheckpointConfiguration: Sendable, Codable, Equatable {
    /// Steps between two checkpoints.
    public var every = 500
    /// How many are kept.
    public var keep = 2

    /// Creates the default interval.
    public init() {}
}

/// Which pictures are drawn while training, and when.
public struct PreviewConfiguration: Sendable, Codable, Equatable {
    /// Steps between two rounds, after the rounds at 1, 2, 4, 8, ….
    public var every = 100
    /// The captions to draw from.
    public var prompts = [
        "a red boat on a blue sea under a yellow sun", "a white house on a green meadow",
        "night: a yellow moon above a house", "a pink flower",
    ]
    /// Determines every draw.
    public var seed: UInt64 = 7
    /// How tokens are drawn.
    public var sampling = SamplingSettings.forPictures

    /// Creates four prompts of the scenes' world.
    public init() {}
}

/// How often the held-out loss is measured.
public struct ValidationConfiguration: Sendable, Codable, Equatable {
    /// Steps between two measurements.
    public var every = 250
    /// Batches of one measurement.
    public var batches = 4

    /// Creates the default interval.
    public init() {}
}
