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
    /// softmax(q · kᵀ / √headWidth) · v for every head, with q and k rotated by their position.
    ///
    /// With P the probabilities and O the output: dV = Pᵀ · dO, dP = dO · Vᵀ,
    /// dS = P ⊙ (dP − Σ P ⊙ dP) / √headWidth, dQ = dS · K, dK = dSᵀ · Q (Vaswani et al. 2017).
    ///
    /// - Parameters:
    ///   - packed: [batch · length, 3 · width]: queries, keys and values side by side.
    ///   - rotary: nil leaves positions out (NoPE).
    /// - Returns: [batch · length, width].
    public func attention(
        _ packed: Tensor, _ layout: AttentionLayout, rotary: RotaryTable? = nil
    ) -> Tensor {
        precondition(
            packed.shape.rows == layout.batch * layout.length
                && packed.shape[-1] % (3 * layout.heads) == 0,
            "attention: \(packed.shape) as \(layout)")
        precondition(
            rotary.map { $0.positions >= layout.length } ?? true,
            "attention: length \(layout.length) exceeds the rotary table")
        let heads = AttentionHeads(packed, layout, rotary, on: self)
        let y = tensor(
            [packed.shape.rows, packed.shape[-1] / 3], packed.elementType,
            needsGradient: packed.needsGradient)
        heads.forward(into: y)
        record("attention", y) { [device] dy in
            heads.backward(dy, into: packed.gradientSlot(on: device))
        }
        return y
    }
}

/// Queries, keys and values of one batch, split into heads: [batch · heads, length, headWidth].
private final class AttentionHeads {
    private let layout: AttentionLayout
    private let rotary: RotaryTable?
    private let device: Device
    private let width: Int
    private let headWidth: Int
    private let type: ElementType
    private let queries, keys, values, probabilities: Tensor

    init(_ packed: Tensor, _ layout: AttentionLayout, _ rotary: RotaryTable?, on tape: Tape) {
        self.layout = layout
        self.rotary = rotary
        device = tape.device
        width = packed.shape[-1] / 3
        headWidth = width / layout.heads
        type = packed.elementType
        let matrices = layout.batch * layout.heads
        let shape: Shape = [matrices, layout.length, headWidth]
        queries = tape.tensor(shape, type)
        keys = tape.tensor(shape, type)
        values = tape.tensor(shape, type)
        probabilities = tape.tensor([matrices, layout.length, layout.length], type)
        for (part, target) in [queries, keys, values].enumerated() {
            split(packed, part: part, into: target, rotating: part < 2)
        }
    }

    func forward(into y: Tensor) {
        let scores = scratch(probabilities.shape, .float32)
        device.multiply(matrix(queries), matrix(keys).transposed, into: matrix(scores))
        softmax(scores)
        let output = scratch(queries.shape, type)
        device.multiply(matrix(probabilities), matrix(values), into: matrix(output))
        merge(output, into: y, part: 0, rotating: false, adding: false)
    }

    func backward(_ dy: Tensor, into slot: (target: Tensor, adding: Bool)) {
        let doutput = scratch(queries.shape, type)
        split(dy, part: 0, into: doutput, rotating: false)
        let gradient = scratch(queries.shape, type)
        func pass(part: Int) {
            merge(gradient, into: slot.target, part: part, rotating: part < 2, adding: slot.adding)
        }
        device.multiply(matrix(probabilities).transposed, matrix(doutput), into: matrix(gradient))
        pass(part: 2)
        let dscores = scoreGradient(doutput)
        device.multiply(matrix(dscores), matrix(keys), into: matrix(gradient))
        pass(part: 0)
        device.multiply(matrix(dscores).transposed, matrix(queries), into: matrix(gradient))
        pass(part: 1)
    }

    private func scoreGradient(_ doutput: Tensor) -> Tensor {
        let dprobabilities = scratch(probabilities.shape, .float32)
        device.multiply(matrix(doutput), matrix(values).transposed, into: matrix(dprobabilities))
        let dscores = scratch(probabilities.shape, type)
        let columns = layout.length
        Parallel.ranges(probabilities.shape.rows, grain: 64) { [self] rows in
            ck_softmax_backward(
                probabilities.start, dprobabilities.floats(from: 0), dscores.start, type.kernelType,
                rows.lowerBound, rows.upperBound, layout.length, columns, scale, layout.isCausal, 0)
        }
        return dscores
    }

    private func softmax(_ scores: Tensor) {
        Parallel.ranges(scores.shape.rows, grain: 64) { [self] rows in
            ck_softmax_forward(
                scores.floats(from: 0), probabilities.start, type.kernelType, rows.lowerBound,
                rows.upperBound, layout.length, layout.length, scale, layout.isCausal, 0)
        }
    }

    private var scale: Float { 1 / Float(headWidth).squareRoot() }

    private func matrix(_ tensor: Tensor) -> Matrix {
        Matrix(tensor, batch: layout.batch * layout.heads)
    }

    private func scratch(_ shape: Shape, _ type: ElementType) -> Tensor {
        Tensor(shape, type, pool: device.pool, needsGradient: false)
    }

    private func headLayout(stride: Int) -> ck_head_layout {
        ck_head_layout(
            length: layout.length, heads: layout.heads, head_width: headWidth, stride: stride)
    }

    /// Columns part · width … of `packed` to heads.
    private func split(_ packed: Tensor, part: Int, into target: Tensor, rotating: Bool) {
        let layout = headLayout(stride: packed.shape[-1])
        let source = packed.start + part * width * type.size
        let table = rotating ? rotary : nil
        Parallel.ranges(packed.shape.rows, grain: 64) { [type] rows in
            ck_split_heads(
                source, target.start, type.kernelType, layout, table?.cosines, table?.sines, 0,
                rows.lowerBound, rows.upperBound)
        }
    }

    /// Heads to columns part · width … of `packed`, with the rotation undone.
    private func merge(
        _ source: Tensor, into packed: Tensor, part: Int, rotating: Bool, adding: Bool
    ) {
        let layout = headLayout(stride: packed.shape[-1])
        let target = packed.start + part * width * type.size
        let table = rotating ? rotary : nil
        Parallel.ranges(packed.shape.rows, grain: 64) { [type] rows in
            ck_merge_heads(
                source.start, target, type.kernelType, layout, table?.cosines, table?.sines, 0,
                rows.lowerBound, rows.upperBound, adding)
        }
    }
}
