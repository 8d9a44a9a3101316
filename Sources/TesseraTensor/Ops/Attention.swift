import CKernels

/// How packed queries, keys and values are read as attention heads.
public struct AttentionLayout {
    /// Sequences in the batch.
    public var batch: Int
    /// Tokens per sequence.
    public var length: Int
    /// Heads that share the width.
    public var heads: Int
    /// Whether a token sees only itself and what came before.
    public var isCausal: Bool

    /// Creates a layout.
    public init(batch: Int, length: Int, heads: Int, isCausal: Bool = true) {
        self.batch = batch
        self.length = length
        self.heads = heads
        self.isCausal = isCausal
    }
}

extension Tape {
    /// softmax(q · kᵀ / √headWidth) · v for every head, with q and k normalised, then rotated by
    /// their position.
    ///
    /// With P the probabilities and O the output: dV = Pᵀ · dO, dP = dO · Vᵀ,
    /// dS = P ⊙ (dP − Σ dO ⊙ O) / √headWidth, dQ = dS · K, dK = dSᵀ · Q (Vaswani et al. 2017). Of
    /// the scores only one logarithm per row is kept, and memory grows with the length alone.
    ///
    /// - Parameters:
    ///   - packed: [batch · length, 3 · width]: queries, keys and values side by side.
    ///   - rotary: nil leaves positions out (NoPE).
    ///   - norms: nil leaves queries and keys as they are.
    /// - Returns: [batch · length, width].
    public func attention(
        _ packed: Tensor, _ layout: AttentionLayout, rotary: RotaryTable? = nil,
        norms: QueryKeyNorm? = nil
    ) -> Tensor {
        precondition(
            packed.shape.rows == layout.batch * layout.length
                && packed.shape[-1] % (3 * layout.heads) == 0,
            "attention: \(packed.shape) as \(layout)")
        precondition(
            rotary.map { $0.positions >= layout.length } ?? true,
            "attention: length \(layout.length) exceeds the rotary table")
        let pass = AttentionPass(packed, layout, rotary, norms, on: device)
        let y = tensor(
            [packed.shape.rows, packed.shape[-1] / 3], packed.elementType,
            needsGradient: packed.needsGradient)
        pass.forward(into: y)
        record("attention", y) { dy in
            pass.backward(y, dy)
        }
        return y
    }
}

/// One attention of one batch: its input, and what forward found out.
private final class AttentionPass {
    private let packed: Tensor
    private let layout: AttentionLayout
    private let rotary: RotaryTable?
    private let queryPass, keyPass: NormPass?
    /// The log-sum-exp of each row of scores, [batch · heads, length].
    private let logSums: Tensor
    private let device: Device

    init(
        _ packed: Tensor, _ layout: AttentionLayout, _ rotary: RotaryTable?,
        _ norms: QueryKeyNorm?, on device: Device
    ) {
        let rows = packed.shape.rows
        self.packed = packed
        self.layout = layout
        self.rotary = rotary
        self.device = device
        queryPass = norms.map { NormPass($0.query, rows: rows, pool: device.pool) }
        keyPass = norms.map { NormPass($0.key, rows: rows, pool: device.pool) }
        logSums = Tensor(
            [layout.batch * layout.heads, layout.length], .float32, pool: device.pool,
            needsGradient: false)
    }

    func forward(into y: Tensor) {
        _ = queryPass?.measure(part(0, of: packed))
        _ = keyPass?.measure(part(1, of: packed))
        perHead { [kernel, logSums] memory, pairs in
            ck_attention_forward(
                kernel, y.start, logSums.floats(from: 0), memory, pairs.lowerBound,
                pairs.upperBound)
        }
    }

    func backward(_ y: Tensor, _ dy: Tensor) {
        let slot = packed.gradientSlot(on: device)
        guard let queryPass, let keyPass else {
            return backwardOfHeads(y, dy, into: slot.target, adding: slot.adding)
        }
        let heads =
            slot.adding
            ? Tensor(packed.shape, packed.elementType, pool: device.pool) : slot.target
        backwardOfHeads(y, dy, into: heads, adding: false)
        for (index, pass) in [queryPass, keyPass].enumerated() {
            pass.backward(
                part(index, of: packed), dy: part(index, of: heads), dx: slot,
                column: index * width, on: device)
        }
        if slot.adding { Kernels.copyRows(part(2, of: heads), to: part(2, of: slot.target), true) }
    }

    private func backwardOfHeads(_ y: Tensor, _ dy: Tensor, into target: Tensor, adding: Bool) {
        perHead { [kernel, logSums] memory, pairs in
            ck_attention_backward(
                kernel, y.start, logSums.floats(from: 0), dy.start, target.start, adding, memory,
                pairs.lowerBound, pairs.upperBound)
        }
    }

    /// Runs `body` on the heads of all sequences, each with memory of its thread's own.
    private func perHead(_ body: (UnsafeMutablePointer<Float>, Range<Int>) -> Void) {
        var kernel = kernel
        let size = ck_attention_memory(&kernel)
        let memory = Tensor(
            [Parallel.threadCount, size], .float32, pool: device.pool, needsGradient: false)
        Parallel.parts(layout.batch * layout.heads) { part, pairs in
            body(memory.floats(from: part * size), pairs)
        }
    }

    private var width: Int { packed.shape[-1] / 3 }

    private func part(_ index: Int, of tensor: Tensor) -> RowBlock {
        RowBlock(tensor, column: index * width, width: width)
    }

    private var kernel: ck_attention {
        ck_attention(
            packed: packed.start, type: packed.elementType.kernelType, length: layout.length,
            heads: layout.heads, head_width: width / layout.heads, causal: layout.isCausal,
            cosine: rotary?.cosines, sine: rotary?.sines,
            query_norm: queryPass?.measured ?? ck_row_norm(),
            key_norm: keyPass?.measured ?? ck_row_norm())
    }
}
