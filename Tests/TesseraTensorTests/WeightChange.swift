import TesseraTensor

/// A way in which weights change.
enum WeightChange: String, CaseIterable {
    case assignment, optimizer, initialization

    /// Changes a parameter of the arena this way.
    func apply(to weight: Parameter, of arena: ParameterArena) {
        switch self {
        case .assignment: weight.assign(weight.values.reversed())
        case .initialization: arena.initialize(seed: 2)
        case .optimizer:
            weight.addGradient([Float](repeating: 1, count: weight.shape.count))
            arena.update(
                with: AdamWStep(
                    learningRate: 0.1, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weightDecay: 0,
                    correction1: 0.1, correction2: 0.05, gradientScale: 1))
        }
    }
}
