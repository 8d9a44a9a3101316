import CKernels

/// All that the kernels of a decoder point to: weights, caches, and rows to work in.
final class DecoderMemory {
    /// What the kernels are given; its pointers are valid as long as this object lives.
    private(set) var kernel = ck_decoder()

    private let parameters: DecoderParameters
    private let blocks: UnsafeMutablePointer<ck_decoder_block>
    private let device: Device
    private var matrices: [DecodingMatrix] = []
    private var tensors: [Tensor] = []

    /// Rounds weights where that is asked for, and takes memory for `rows` tokens at a time.
    init(
        _ parameters: DecoderParameters, streams: Int, capacity: Int, rows: Int,
        weights: DecodingWeights, on device: Device
    ) {
        self.parameters = parameters
        self.device = device
        blocks = .allocate(capacity: parameters.blocks.count)
        kernel.width = parameters.width
        kernel.hidden = parameters.hiddenWidth
        kernel.heads = parameters.heads
        kernel.layers = parameters.blocks.count
        kernel.capacity = capacity
        kernel.streams = streams
        kernel.row_limit = rows
        kernel.cache_type = device.activationType.kernelType
        addParameters(weights)
        addRows()
    }

    deinit { blocks.deallocate() }

    /// Numbers in the keys or values of one stream in one block.
    private var streamExtent: Int { kernel.capacity * kernel.width }

    /// Makes caches, state and predictions of a stream those of another.
    func copy(stream: Int, to other: Int) {
        let size = streamExtent * device.activationType.size
        for block in UnsafeBufferPointer(start: blocks, count: kernel.layers) {
            for cache in [block.keys, block.values] {
                guard let cache else { continue }
                (cache + other * size).copyMemory(from: cache + stream * size, byteCount: size)
            }
        }
        for (rows, width) in [
            (kernel.states, kernel.width), (kernel.logits, kernel.output.outputs),
        ] {
            guard let rows else { continue }
            (rows + other * width).update(from: rows + stream * width, count: width)
        }
    }

    private func addParameters(_ weights: DecodingWeights) {
        for (index, block) in parameters.blocks.enumerated() {
            (blocks + index).initialize(to: prepared(block, weights))
        }
        kernel.blocks = UnsafePointer(blocks)
        kernel.embedding = UnsafePointer(parameters.embedding.weightStart)
        kernel.last_norm = parameters.lastNorm.kernel
        kernel.output = matrix(parameters.output, weights)
        if let rotary = parameters.rotary {
            kernel.cosines = rotary.cosines
            kernel.sines = rotary.sines
        }
    }

    private func prepared(
        _ block: DecoderParameters.Block, _ weights: DecodingWeights
    ) -> ck_decoder_block {
        ck_decoder_block(
            attention_norm: block.attentionNorm.kernel,
            query_norm: block.queryNorm?.kernel ?? ck_norm(),
            key_norm: block.keyNorm?.kernel ?? ck_norm(),
            feed_forward_norm: block.feedForwardNorm.kernel,
            projection: matrix(block.projection, weights),
            mixture: matrix(block.mixture, weights),
            expansion: matrix(block.expansion, weights),
            contraction: matrix(block.contraction, weights), keys: cache(), values: cache())
    }

    private func matrix(_ parameter: Parameter, _ weights: DecodingWeights) -> ck_weight {
        let matrix = DecodingMatrix(parameter, weights, on: device)
        matrices.append(matrix)
        return matrix.kernel
    }

    private func cache() -> UnsafeMutableRawPointer {
        kept([kernel.streams, streamExtent], device.activationType).start
    }

    private func addRows() {
        let (rows, width) = (kernel.row_limit, kernel.width)
        kernel.residual = kept([rows, width], .float32).floats(from: 0)
        kernel.packed = kept([rows, 3 * width], .float32).floats(from: 0)
        kernel.mixed = kept([rows, width], .float32).floats(from: 0)
        kernel.gates = kept([rows, 2 * kernel.hidden], .float32).floats(from: 0)
        let states = kept([kernel.streams, width], .float32)
        states.floats.update(repeating: 0)
        kernel.states = states.floats(from: 0)
        let logits = kept([kernel.streams, kernel.output.outputs], .float32)
        logits.floats.update(repeating: -.infinity)
        kernel.logits = logits.floats(from: 0)
        let scratch = ck_decoder_scratch_bytes(&kernel) / 4
        let memory = kept([device.threadCount, scratch], .float32)
        kernel.scratch = memory.start.assumingMemoryBound(to: CChar.self)
    }

    private func kept(_ shape: Shape, _ type: ElementType) -> Tensor {
        let tensor = Tensor(shape, type, pool: device.pool)
        tensors.append(tensor)
        return tensor
    }
}
