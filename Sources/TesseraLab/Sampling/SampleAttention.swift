import TesseraModels

/// Where the model looks from one position of a sample.
public struct AttentionReport: Sendable, Equatable {
    /// The tokens of the sample before the position.
    public var prefix: [Int32]
    /// All tokens that were read: those of the prompt, then the prefix.
    public var tokens: [Int32]
    /// By block, then by head, the share of every token; each head's sum to 1.
    public var weights: [[[Float]]]

    /// Creates a report.
    public init(prefix: [Int32], tokens: [Int32], weights: [[[Float]]]) {
        self.prefix = prefix
        self.tokens = tokens
        self.weights = weights
    }

    /// The mean over the heads of a block.
    public func mean(ofBlock block: Int) -> [Float] {
        let heads = weights[block]
        return tokens.indices.map { token in
            heads.reduce(0) { $0 + $1[token] } / Float(max(1, heads.count))
        }
    }
}

/// Asks every head where it looks when the next token is predicted, with the caption and without
/// guidance.
public struct SampleAttention: BackgroundJob {
    private let source: ModelSource
    private let plan: SamplingPlan
    private let prefix: [Int32]

    /// - Parameter prefix: the tokens before the position.
    public init(_ source: ModelSource, _ plan: SamplingPlan, prefix: [Int32]) {
        self.source = source
        self.plan = plan
        self.prefix = prefix
    }

    /// - Returns: the shares of all tokens before the position.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> AttentionReport {
        let open = try models.model(source)
        try progress.check()
        let tokens = open.prompts(of: plan)[0] + prefix
        return AttentionReport(
            prefix: prefix, tokens: tokens,
            weights: open.model.attentionOfLastToken(tokens, on: open.device))
    }
}
