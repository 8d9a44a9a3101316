/// A saved sample that was made again.
public struct ReplayedSample: Sendable, Equatable {
    /// What was noted.
    public var trace: SamplingTrace
    /// How many tokens, figures included, are the same before the first that is not.
    public var same: Int
    /// In what the model is not the one that the file names, as one phrase; nil where it is.
    public var difference: String?
    /// The picture of the noted tokens; nil for a text.
    public var picture: RGBPicture?

    /// Notes what came of a replay.
    public init(
        trace: SamplingTrace, same: Int, difference: String? = nil, picture: RGBPicture? = nil
    ) {
        self.trace = trace
        self.same = same
        self.difference = difference
        self.picture = picture
    }

    /// What came of it, in one phrase.
    public var verdict: String {
        guard same < trace.tokens.count else {
            let end = difference.map { ", although \($0)" } ?? ""
            return "made \(same) tokens again: the same bit for bit\(end)"
        }
        let cause = difference ?? "made with other weights of \(trace.model)"
        return "token \(same + 1) differs: \(cause)"
    }
}
