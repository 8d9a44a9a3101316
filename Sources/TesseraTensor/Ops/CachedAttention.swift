import CKernels

/// Keys and values of the tokens that some streams have read so far, for one layer.
public final class AttentionCache {
    /// How many streams share the cache.
    public let streams: Int
    /// Tokens that fit per stream.
    public let capacity: Int

    fileprivate let heads: Int
    fileprivate let headWidth: Int
    /// [streams, heads, capacity, headWidth] each.
    fileprivate let keys, values: Tensor

    /// Creates an empty cache.
    public init(streams: Int, capacity: Int, heads: Int, headWidth: Int, on device: Device) {
        self.streams = streams
        self.capacity = capacity
        self.heads = heads
        self.headWidth = headWidth
        let shape: Shape = [streams, heads, capacity, headWidth]
        keys = Tensor(shape, device.activationType, pool: device.pool, needsGradient: false)
        values = Tensor(shape, device.activationType, pool: device.pool, needsGradient: false)
    }

    fileprivate func offset(stream: Int, head: Int, position: Int) -> Int {
        (((stream * heads + head) * capacity) + position) * headWidth * keys.elementType.size
    }
}

extension Tape {
    /// Attention of one new token per stream over everything its stream has read.
    ///
    /// - Parameters:
    ///   - packed: [streams, 3 · width], the new tokens' queries, keys and values.
    ///   - positions: how many tokens each stream has read before this one; the new key and value
    ///     are stored there.
    /// - Returns: [streams, width].
    /// - Precondition: the tape does not record; a cache has no gradient.
    public func cachedAttention(
        _ packed: Tensor, _ cache: AttentionCache, positions: [Int], rotary: RotaryTable?
    ) -> Tensor {
        precondition(!isRecording, "cachedAttention: a cache has no gradient")
        precondition(
            positions.allSatisfy { $0 < cache.capacity },
            "cachedAttention: position beyond the capacity of \(cache.capacity) tokens")
        let (type, width) = (packed.elementType, cache.headWidth)
        let modelWidth = packed.shape[-1] / 3
        let y = tensor([cache.streams, modelWidth], type)
        Parallel.ranges(cache.streams * cache.heads, grain: 8) { pairs in
            for pair in pairs {
                let (stream, head) = (pair / cache.heads, pair % cache.heads)
                let row = packed.start + (stream * 3 * modelWidth + head * width) * type.size
                cache.attend(
                    row, part: modelWidth * type.size, stream: stream, head: head,
                    position: positions[stream], rotary: rotary,
                    into: y.start + (stream * modelWidth + head * width) * type.size)
            }
        }
        return y
    }
}

extension AttentionCache {
    /// Stores one head's new key and value, then attends with its query; `part` bytes lie between
    /// query, key and value.
    fileprivate func attend(
        _ row: UnsafeMutableRawPointer, part: Int, stream: Int, head: Int, position: Int,
        rotary: RotaryTable?, into output: UnsafeMutableRawPointer
    ) {
        let type = keys.elementType.kernelType
        let single = ck_head_layout(length: 1, heads: 1, head_width: headWidth, stride: headWidth)
        let new = offset(stream: stream, head: head, position: position)
        let (cosines, sines) = (rotary?.cosines, rotary?.sines)
        ck_split_heads(row, row, type, single, cosines, sines, position, 0, 1)
        ck_split_heads(row + part, keys.start + new, type, single, cosines, sines, position, 0, 1)
        ck_split_heads(row + 2 * part, values.start + new, type, single, nil, nil, 0, 0, 1)
        let first = offset(stream: stream, head: head, position: 0)
        ck_attend_cached(
            row, keys.start + first, values.start + first, output, type, headWidth, position + 1,
            1 / Float(headWidth).squareRoot())
    }
}
