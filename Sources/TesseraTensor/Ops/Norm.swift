import CKernels

/// The learned part of a row normalisation.
public struct NormParameters {
    /// Scale per column, [width].
    public let gain: Parameter
    /// Shift per column, [width], or nil.
    public let bias: Parameter?
    /// Whether the mean is subtracted (LayerNorm) or not (RMSNorm).
    public let isCentred: Bool
    /// Added to the variance before the root.
    public let epsilon: Float

    /// Creates the description of a normalisation.
    public init(gain: Parameter, bias: Parameter?, isCentred: Bool, epsilon: Float = 1e-5) {
        self.gain = gain
        self.bias = bias
        self.isCentred = isCentred
        self.epsilon = epsilon
    }
}

/// The normalisations of queries and keys over their full width (open_lm's `qk_norm`).
public struct QueryKeyNorm {
    /// Of the queries.
    public let query: NormParameters
    /// Of the keys.
    public let key: NormParameters

    /// Creates the pair.
    public init(query: NormParameters, key: NormParameters) {
        self.query = query
        self.key = key
    }
}

extension Tape {
    /// y = (x − mean) / √(variance + ε) · gain + bias for each row; RMSNorm leaves the mean in.
    ///
    /// With x̂ the normalised row and g = dy · gain, the gradient is
    /// dx = (g − mean(g) − x̂ · mean(g · x̂)) / √(variance + ε), dgain = Σ dy · x̂, dbias = Σ dy
    /// (Ba, Kiros and Hinton 2016; Zhang and Sennrich 2019 without the means).
    ///
    /// - Parameter x: [rows, width].
    /// - Returns: [rows, width] in the device's activation type.
    public func norm(_ x: Tensor, _ parameters: NormParameters) -> Tensor {
        let width = parameters.gain.shape.count
        precondition(x.shape[-1] == width, "norm: input \(x.shape), gain [\(width)]")
        let y = tensor(x.shape, device.activationType, needsGradient: true)
        let pass = NormPass(parameters, rows: x.shape.rows, pool: device.pool)
        pass.forward(RowBlock(x, width: width), into: RowBlock(y, width: width))
        record("norm", y) { [device] dy in
            pass.backward(
                RowBlock(x, width: width), dy: RowBlock(dy, width: width),
                dx: x.needsGradient ? x.gradientSlot(on: device) : nil, column: 0, on: device)
        }
        return y
    }
}

/// A range of columns of a tensor, as rows that lie apart.
struct RowBlock {
    let tensor: Tensor
    let column: Int
    let width: Int

    init(_ tensor: Tensor, column: Int = 0, width: Int) {
        self.tensor = tensor
        self.column = column
        self.width = width
    }

    var rowCount: Int { tensor.shape.rows }

    func rows(from first: Int) -> ck_rows {
        let stride = tensor.shape[-1]
        let offset = (first * stride + column) * tensor.elementType.size
        return ck_rows(
            start: tensor.start + offset, type: tensor.elementType.kernelType, stride: stride)
    }
}

/// One normalisation of one batch: what forward found out and backward needs.
final class NormPass {
    private let parameters: NormParameters
    private let mean: Tensor?
    private let inverseDeviation: Tensor

    init(_ parameters: NormParameters, rows: Int, pool: BufferPool) {
        self.parameters = parameters
        mean =
            parameters.isCentred ? Tensor([rows], .float32, pool: pool, needsGradient: false) : nil
        inverseDeviation = Tensor([rows], .float32, pool: pool, needsGradient: false)
    }

    func forward(_ x: RowBlock, into y: RowBlock) {
        Parallel.ranges(x.rowCount, grain: max(1, Kernels.grain / x.width)) { rows in
            let first = rows.lowerBound
            ck_norm_forward(
                x.rows(from: first), y.rows(from: first),
                parameters.gain.weights.baseAddress, parameters.bias?.weights.baseAddress,
                mean?.floats(from: first), inverseDeviation.floats(from: first),
                rows.count, x.width, parameters.epsilon)
        }
    }

    /// Finds mean and deviation out for another kernel, which normalises by them.
    func measure(_ x: RowBlock) -> ck_row_norm {
        Parallel.ranges(x.rowCount, grain: max(1, Kernels.grain / x.width)) { rows in
            let first = rows.lowerBound
            ck_norm_statistics(
                x.rows(from: first), mean?.floats(from: first),
                inverseDeviation.floats(from: first), rows.count, x.width, parameters.epsilon)
        }
        return measured
    }

    /// What `measure` found, and the learned part.
    var measured: ck_row_norm {
        ck_row_norm(
            gain: parameters.gain.weights.baseAddress,
            bias: parameters.bias?.weights.baseAddress, mean: mean?.floats(from: 0),
            rstd: inverseDeviation.floats(from: 0))
    }

    /// Writes into the columns of `dx` that start at `column`; nil when nothing upstream learns.
    func backward(
        _ x: RowBlock, dy: RowBlock, dx: (target: Tensor, adding: Bool)?, column: Int,
        on device: Device
    ) {
        let (width, pool) = (x.width, device.pool)
        let discarded = dx == nil
        let target =
            dx?.target
            ?? Tensor(
                x.tensor.shape, x.tensor.elementType, pool: pool, needsGradient: false)
        let block = RowBlock(target, column: column, width: width)
        let sums = Kernels.summed(width: 2 * width, rows: x.rowCount, pool: pool) { partial, rows in
            let first = rows.lowerBound
            ck_norm_backward(
                x.rows(from: first), dy.rows(from: first), block.rows(from: first),
                parameters.gain.weights.baseAddress, mean?.floats(from: first),
                inverseDeviation.floats(from: first), partial,
                parameters.bias == nil ? nil : partial + width,
                rows.count, width, !discarded && dx?.adding == true)
        }
        parameters.gain.addGradient(sums.floats(from: 0))
        parameters.bias?.addGradient(sums.floats(from: width))
    }
}
