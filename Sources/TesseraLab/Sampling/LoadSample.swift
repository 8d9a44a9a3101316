/// Makes a saved sample again, so that it can be gone on with.
public struct LoadSample: BackgroundJob {
    private let source: ModelSource
    private let trace: SamplingTrace

    /// - Parameter source: the model; other weights than those of the trace give other tokens.
    public init(_ source: ModelSource, _ trace: SamplingTrace) {
        self.source = source
        self.trace = trace
    }

    /// - Returns: the sample and how much of it came out the same.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> ReplayedSample {
        let same = try ReplaySample(source, trace).run(with: models, progress)
        let open = try models.model(source)
        return ReplayedSample(
            trace: trace, same: same, difference: trace.difference(from: open),
            picture: picture(open))
    }

    private func picture(_ open: OpenModel) -> RGBPicture? {
        guard trace.plan.goal == .picture, let side = open.pictures?.side else { return nil }
        return open.pixels(ofFirst: trace.tokens.map(\.token)).map {
            RGBPicture(width: side, height: side, pixels: $0)
        }
    }
}
