import CKernels

/// A decoder-only transformer that remembers the keys and values of what its streams have read.
///
/// It reads the weights where the parameters keep them, so it follows a model that goes on
/// learning, unless they are rounded to bytes first.
package final class CachedDecoder {
    /// Size of the vocabulary.
    package let vocabulary: Int

    private let memory: DecoderMemory
    private var team: ck_team
    private var tokens: [Int32] = []
    private var spans: [ck_span] = []

    /// Reading more tokens at a time than this gains nothing: products are then bound by
    /// arithmetic.
    private static let rows = 32

    /// Creates a decoder whose streams have read nothing.
    ///
    /// - Parameter capacity: tokens that fit into each stream.
    package init(
        _ parameters: DecoderParameters, streams: Int, capacity: Int, weights: DecodingWeights,
        on device: Device
    ) {
        memory = DecoderMemory(
            parameters, streams: streams, capacity: capacity, rows: max(streams, Self.rows),
            weights: weights, on: device)
        team = ck_team(size: CInt(device.threadCount), resting: 0, penalty: 0)
        vocabulary = parameters.vocabulary
    }

    /// Reads any number of tokens into each stream, and predicts what follows the last ones.
    ///
    /// - Parameters:
    ///   - texts: per stream.
    ///   - positions: how many tokens each stream has read before.
    ///   - predicted: tokens whose logits are wanted.
    /// - Precondition: the tokens lie inside the vocabulary and fit into their streams.
    package func read(
        _ texts: [[Int32]], after positions: [Int], predicting predicted: Range<Int>
    ) {
        for (stream, text) in texts.enumerated() {
            check(text[...], at: positions[stream])
            var rest = text[...]
            while !rest.isEmpty {
                if tokens.count == memory.kernel.row_limit { run(predicting: 0..<0) }
                let part = rest.prefix(memory.kernel.row_limit - tokens.count)
                add(part, to: stream, at: positions[stream] + part.startIndex)
                rest = rest.dropFirst(part.count)
            }
        }
        run(predicting: predicted)
    }

    /// Reads one token into each stream.
    package func read(
        _ tokens: [Int32], after positions: [Int], predicting predicted: Range<Int>
    ) {
        for stream in positions.indices {
            let token = tokens[stream...stream]
            check(token, at: positions[stream])
            add(token, to: stream, at: positions[stream])
        }
        run(predicting: predicted)
    }

    /// The logits after a stream's last token; only those that were asked for are up to date.
    package func logits(of stream: Int) -> UnsafeBufferPointer<Float> {
        UnsafeBufferPointer(start: memory.kernel.logits + stream * vocabulary, count: vocabulary)
    }

    /// `count` results, computed side by side by the threads that read.
    package func map<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
        team.map(count, body)
    }

    /// Makes a stream the equal of another.
    package func copy(stream: Int, to other: Int) {
        if stream != other { memory.copy(stream: stream, to: other) }
    }

    private func check(_ text: ArraySlice<Int32>, at position: Int) {
        precondition(
            position + text.count <= memory.kernel.capacity,
            "\(text.count) tokens after \(position) exceed the \(memory.kernel.capacity) that fit")
        precondition(
            text.allSatisfy { $0 >= 0 && $0 < vocabulary },
            "a token lies outside the vocabulary of \(vocabulary)")
    }

    private func add(_ part: ArraySlice<Int32>, to stream: Int, at position: Int) {
        tokens += part
        spans.append(ck_span(stream: stream, position: position, count: part.count))
    }

    private func run(predicting predicted: Range<Int>) {
        withUnsafePointer(to: memory.kernel) { kernel in
            ck_decoder_read(
                kernel, &team, tokens, spans, spans.count, predicted.lowerBound,
                predicted.upperBound)
        }
        tokens.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
    }
}
