import TesseraTensor

/// The yardstick: what the processor reaches on one large square matrix product at this moment.
struct ProductPeak {
    private static let extent = 2048
    private let device: Device
    private let left, right, result: Tensor

    init(on device: Device) {
        self.device = device
        let values = [Float](repeating: 0.5, count: Self.extent * Self.extent)
        let shape: Shape = [Self.extent, Self.extent]
        let type = device.activationType
        left = device.tensor(values, shape, type: type, needsGradient: false)
        right = device.tensor(values, shape, type: type, needsGradient: false)
        result = device.tensor(values, shape, type: type, needsGradient: false)
    }

    /// Multiplications and additions per second, the best of three products.
    func measure() -> Double {
        let times = (0..<3).map { _ in
            seconds(of: {
                device.multiply(Matrix(left), Matrix(right).transposed, into: Matrix(result))
            })
        }
        let arithmetic = 2 * Double(Self.extent * Self.extent * Self.extent)
        return arithmetic / (times.min() ?? .infinity)
    }
}
