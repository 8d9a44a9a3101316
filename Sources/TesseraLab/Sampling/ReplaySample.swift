/// Makes a sample again from what was noted, and compares.
public struct ReplaySample: BackgroundJob {
    private let source: ModelSource
    private let trace: SamplingTrace

    /// - Parameter source: the model; other weights than those of the trace give other tokens.
    public init(_ source: ModelSource, _ trace: SamplingTrace) {
        self.source = source
        self.trace = trace
    }

    /// - Returns: how many tokens, figures included, are the same before the first that is not.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> Int {
        let open = try models.model(source)
        guard open.canHold(trace) else { throw SamplingTraceError.otherModel(trace.model) }
        var tokens: [Int32] = []
        for (index, step) in trace.steps.enumerated() {
            try progress.report(index, of: trace.tokens.count, "replaying")
            let stages = open.stages(of: trace.plan, after: tokens, step.settings)
            let token = step.token(at: index, of: trace.plan, in: stages)
            guard token == trace.tokens[index] else { return index }
            tokens.append(token.token)
        }
        return tokens.count
    }
}

extension OpenModel {
    /// Whether a sample could be this model's at all: its tokens exist and have room.
    fileprivate func canHold(_ trace: SamplingTrace) -> Bool {
        let allowed = allowed(trace.plan.goal)
        return trace.tokens.count <= limit(of: trace.plan)
            && trace.tokens.allSatisfy { allowed.contains(Int($0.token)) }
    }
}
