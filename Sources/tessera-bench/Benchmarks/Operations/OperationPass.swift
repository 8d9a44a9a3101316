import TesseraTensor

extension BenchmarkCatalog {
    /// Forward and backward of one operation on a [tokens, columns] input, in both precisions.
    ///
    /// - Parameter make: prepares the operation; what it makes returns no output where it sets its
    ///   input's gradient at once, as a loss does.
    static func operation(
        _ name: String, columns: Int, arithmetic: Double = 0,
        make: @escaping @Sendable (Precision) -> (Tape, Tensor) -> Tensor?
    ) -> [Benchmark] {
        [Precision.float32, .bfloat16].map { precision in
            Benchmark(name: "operation/\(name)/\(precision)", unit: "tok") {
                let (device, tokens) = ($0.device(precision), DecoderShape.small.tokens)
                let pass = OperationPass(make(precision), [tokens, columns], on: device)
                return Workload(
                    unitsPerRun: Double(tokens), arithmetic: arithmetic, device: device
                ) { pass.run() }
            }
        }
    }
}

/// One operation's forward and backward pass on a fixed random input.
private final class OperationPass {
    private let operation: (Tape, Tensor) -> Tensor?
    private let input: Tensor
    private let device: Device

    init(_ operation: @escaping (Tape, Tensor) -> Tensor?, _ shape: Shape, on device: Device) {
        self.operation = operation
        self.device = device
        var random = RandomSource(seed: 1, purpose: "operation benchmark")
        input = device.tensor(
            (0..<shape.count).map { _ in random.uniform(-1, 1) }, shape,
            type: device.activationType, needsGradient: true)
    }

    func run() {
        let tape = Tape(on: device)
        tape.record("input", input) { _ in }  // takes the input's gradient off again
        guard let output = operation(tape, input) else { return tape.backward() }
        tape.backward(from: output, gradient: output)
    }
}
