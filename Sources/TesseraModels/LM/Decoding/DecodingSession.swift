public import TesseraTensor

/// Reads tokens and predicts what comes next, several independent streams side by side.
///
/// Every stream has its own position. It may go back to any earlier one (undo), and take over
/// everything that another stream has read (fork). The number of threads, the company of other
/// streams and how many tokens are read at a time change no bit of a prediction. Adapters are merged
/// into the weights that a session reads when it is created.
public final class DecodingSession {
    /// How many tokens each stream has read.
    public private(set) var positions: [Int]
    /// How many tokens fit into a stream.
    public let capacity: Int

    private let decoder: CachedDecoder
    private let predicted: Range<Int>

    /// Creates a session in which no stream has read anything.
    ///
    /// - Parameters:
    ///   - tokens: which tokens are predicted; nil means all of them.
    ///   - weights: exact ones follow a model that goes on learning, unless it has adapters; others
    ///     are rounded now.
    public init(
        _ model: LanguageModel, streams: Int = 1, predicting tokens: Range<Int>? = nil,
        weights: DecodingWeights = .exact, on device: Device
    ) {
        capacity = model.configuration.maximumLength
        predicted = tokens ?? 0..<model.configuration.vocabulary
        positions = Array(repeating: 0, count: streams)
        decoder = CachedDecoder(
            model.merged(precision: device.precision).decoderParameters, streams: streams,
            capacity: capacity, weights: weights, on: device)
    }

    /// Reads one token per stream.
    ///
    /// - Precondition: every stream has room for it.
    public func read(_ tokens: [Int32]) {
        precondition(
            tokens.count == positions.count,
            "\(tokens.count) tokens for \(positions.count) streams")
        decoder.read(tokens, after: positions, predicting: predicted)
        for stream in positions.indices { positions[stream] += 1 }
    }

    /// Reads any number of tokens into each stream in one pass, such as prompts.
    ///
    /// - Parameter texts: the next tokens of each stream; an empty one leaves its stream alone.
    /// - Precondition: every stream has room for its tokens.
    public func read(_ texts: [[Int32]]) {
        precondition(
            texts.count == positions.count, "\(texts.count) texts for \(positions.count) streams")
        decoder.read(texts, after: positions, predicting: predicted)
        for stream in positions.indices { positions[stream] += texts[stream].count }
    }

    /// The predictions after the token that a stream read last, one number per token of the
    /// vocabulary, −∞ for those that are not predicted.
    public func logits(of stream: Int = 0) -> [Float] {
        var logits = [Float](repeating: -.infinity, count: decoder.vocabulary)
        logits.replaceSubrange(predicted, with: decoder.logits(of: stream)[predicted])
        return logits
    }

    /// `count` results, computed side by side by the threads that read: a draw for each stream, say.
    ///
    /// - Parameter body: called once for each of 0 ..< count, on any thread.
    package func map<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
        decoder.map(count, body)
    }

    /// Makes a stream forget everything after its first `position` tokens.
    ///
    /// Its logits stay those of the token read last until it reads the next one: to undo a token,
    /// rewind to one position before the token that shall be the last, and read that one again.
    ///
    /// - Precondition: the stream has read at least that many.
    public func rewind(stream: Int = 0, to position: Int) {
        precondition(
            0...positions[stream] ~= position,
            "stream \(stream) has read \(positions[stream]) tokens and cannot go to \(position)")
        positions[stream] = position
    }

    /// Makes a stream the equal of another: same tokens read, same predictions.
    public func fork(stream: Int, into other: Int) {
        decoder.copy(stream: stream, to: other)
        positions[other] = positions[stream]
    }
}
