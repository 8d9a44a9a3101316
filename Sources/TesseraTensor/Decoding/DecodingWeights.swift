import CKernels

/// How a decoder that reads tokens keeps its weights.
public enum DecodingWeights: String, Sendable, Codable, CaseIterable {
    /// As products on the device read them: bf16 or singles, where the model has them.
    case exact
    /// As bytes with a scale per output: faster, and rounded once more.
    case int8
}

/// A weight as the decoder's kernels read it, with the memory behind it.
struct DecodingMatrix {
    let kernel: ck_weight
    private let memory: [Tensor]

    init(_ parameter: Parameter, _ weights: DecodingWeights, on device: Device) {
        switch weights {
        case .exact: self = Self.exact(parameter, on: device)
        case .int8: self = Self.rounded(parameter, on: device)
        }
    }

    private init(kernel: ck_weight, memory: [Tensor]) {
        self.kernel = kernel
        self.memory = memory
    }

    private static func exact(_ parameter: Parameter, on device: Device) -> Self {
        let matrix = device.matrix(parameter)
        return Self(
            kernel: ck_weight(
                values: matrix.start, scales: nil,
                type: matrix.type == .float32 ? ck_weight_f32 : ck_weight_bf16,
                outputs: matrix.rows, inputs: matrix.columns),
            memory: [])
    }

    /// Rounds every row to ±127 steps of its own size.
    private static func rounded(_ parameter: Parameter, on device: Device) -> Self {
        let (outputs, inputs) = (parameter.shape[0], parameter.shape[1])
        let bytes = Tensor([(outputs * inputs + 3) / 4], .float32, pool: device.pool)
        let scales = Tensor([outputs], .float32, pool: device.pool)
        Parallel.ranges(outputs, grain: 64) { rows in
            ck_quantize_rows(
                parameter.weightStart, bytes.start.assumingMemoryBound(to: UInt8.self),
                scales.floats(from: 0), inputs, rows.lowerBound, rows.upperBound)
        }
        return Self(
            kernel: ck_weight(
                values: bytes.start, scales: scales.floats(from: 0), type: ck_weight_u8,
                outputs: outputs, inputs: inputs),
            memory: [bytes, scales])
    }
}
