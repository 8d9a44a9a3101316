import TesseraModels
import TesseraTensor

/// What the model thinks of the words that a person wrote.
public struct PromptReport: Sendable, Equatable {
    /// One token of the prompt.
    public struct Entry: Sendable, Equatable {
        /// The token.
        public var token: Int32
        /// −ln of its probability after the tokens before it, in nats.
        public var surprisal: Float
        /// Entropy of the prediction that it stood under, in nats.
        public var entropy: Float
        /// Its place among all words and markers, from 1.
        public var rank: Int

        /// Notes a token.
        public init(token: Int32, surprisal: Float, entropy: Float, rank: Int) {
            self.token = token
            self.surprisal = surprisal
            self.entropy = entropy
            self.rank = rank
        }
    }

    /// What was measured.
    public var plan: SamplingPlan
    /// The tokens of the prompt, without the markers around it.
    public var entries: [Entry]

    /// Creates a report.
    public init(plan: SamplingPlan, entries: [Entry]) {
        self.plan = plan
        self.entries = entries
    }
}

/// Measures every token of a prompt under the predictions of the tokens before it.
public struct MeasurePrompt: BackgroundJob {
    private let source: ModelSource
    private let plan: SamplingPlan

    /// - Parameter plan: what the prompt belongs to.
    public init(_ source: ModelSource, _ plan: SamplingPlan) {
        self.source = source
        self.plan = plan
    }

    /// - Returns: the measures, without temperature, cuts or guidance.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> PromptReport {
        let open = try models.model(source)
        try progress.check()
        let ids = open.prompts(of: plan)[0]
        let tape = Tape(on: open.device, recording: false)
        let logits = open.model.logits(ids, batch: 1, on: tape).values
        let vocabulary = open.model.configuration.vocabulary
        let words = open.allowed(.text)
        let entries = ids.indices.dropFirst().compactMap { place -> PromptReport.Entry? in
            let token = ids[place]
            guard words.contains(Int(token)), open.layout.markerName(token) == nil else {
                return nil
            }
            let row = Array(logits[(place - 1) * vocabulary..<place * vocabulary])
            let stages = SamplingStages(logits: row, allowed: words, Self.plain)
            return PromptReport.Entry(
                token: token, surprisal: stages.surprisal(of: token), entropy: stages.entropy,
                rank: stages.rank(of: token))
        }
        return PromptReport(plan: plan, entries: entries)
    }

    private static var plain: SamplingSettings {
        var settings = SamplingSettings()
        settings.guidance = 1
        return settings
    }
}
