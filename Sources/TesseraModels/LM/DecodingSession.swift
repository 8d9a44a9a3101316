public import TesseraTensor

/// Reads tokens one at a time, several streams side by side, and predicts each one's next token.
///
/// Streams are independent: each has its own position, and may be rewound to any earlier one.
public final class DecodingSession {
    /// How many tokens each stream has read.
    public private(set) var positions: [Int]

    private let model: LanguageModel
    private let tape: Tape
    private let caches: [AttentionCache]

    /// Creates a session in which no stream has read anything.
    public init(_ model: LanguageModel, streams: Int, on device: Device) {
        self.model = model
        let shape = model.configuration
        positions = Array(repeating: 0, count: streams)
        tape = Tape(on: device, recording: false)
        caches = (0..<shape.layers).map { _ in
            AttentionCache(
                streams: streams, capacity: shape.maximumLength, heads: shape.heads,
                headWidth: shape.headWidth, on: device)
        }
    }

    /// Reads one token per stream.
    ///
    /// - Returns: logits of the next tokens, one row of the vocabulary per stream.
    /// - Precondition: no stream has read the model's maximum length yet.
    public func read(_ ids: [Int32]) -> [[Float]] {
        precondition(
            ids.count == positions.count, "\(ids.count) tokens for \(positions.count) streams")
        let logits = model.nextLogits(ids, positions: positions, caches: caches, on: tape)
        for stream in positions.indices { positions[stream] += 1 }
        let (values, width) = (logits.values, logits.shape[-1])
        return positions.indices.map { Array(values[$0 * width..<($0 + 1) * width]) }
    }

    /// Makes a stream forget everything after its first `position` tokens.
    ///
    /// - Precondition: the stream has read at least that many.
    public func rewind(stream: Int, to position: Int) {
        precondition(position <= positions[stream], "cannot rewind forwards")
        positions[stream] = position
    }
}
