import TesseraTensor

extension BenchmarkCatalog {
    /// The products of a linear layer in the 7.7 M decoder, and their gradients.
    static let matrixProducts = [Precision.float32, .bfloat16].flatMap { precision in
        [(1536, 256), (256, 768), (768, 256)].flatMap { outputs, inputs in
            [
                product("forward", precision, rows: 4096, outputs, inputs) { $0.forward() },
                product("input gradient", precision, rows: 4096, outputs, inputs) {
                    $0.inputGradient()
                },
                product("weight gradient", precision, rows: 4096, outputs, inputs) {
                    $0.weightGradient()
                },
            ]
        }
    }

    private static func product(
        _ name: String, _ precision: Precision, rows: Int, _ outputs: Int, _ inputs: Int,
        run: @escaping @Sendable (LinearProducts) -> Void
    ) -> Benchmark {
        Benchmark(name: "product/\(rows)×\(inputs)→\(outputs)/\(name)/\(precision)", unit: "op") {
            let device = $0.device(precision)
            let products = LinearProducts(rows: rows, outputs: outputs, inputs: inputs, on: device)
            return Workload(
                unitsPerRun: 1, arithmetic: 2 * Double(rows * outputs * inputs), device: device
            ) { run(products) }
        }
    }
}

/// The three products of a linear layer on fixed operands.
final class LinearProducts {
    private let device: Device
    private let x, weight, y, gradient: Tensor

    init(rows: Int, outputs: Int, inputs: Int, on device: Device) {
        self.device = device
        func half(_ shape: Shape, _ type: ElementType) -> Tensor {
            let values = [Float](repeating: 0.5, count: shape.count)
            return device.tensor(values, shape, type: type, needsGradient: false)
        }
        let type = device.activationType
        x = half([rows, inputs], type)
        y = half([rows, outputs], type)
        weight = half([outputs, inputs], type)
        gradient = half([outputs, inputs], .float32)
    }

    func forward() { device.multiply(Matrix(x), Matrix(weight).transposed, into: Matrix(y)) }

    func inputGradient() { device.multiply(Matrix(y), Matrix(weight), into: Matrix(x)) }

    func weightGradient() {
        device.multiply(Matrix(y).transposed, Matrix(x), into: Matrix(gradient))
    }
}
