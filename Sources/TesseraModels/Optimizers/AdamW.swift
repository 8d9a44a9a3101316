import Glibc
public import TesseraTensor

/// Settings of the AdamW optimizer (Loshchilov and Hutter 2019).
public struct AdamWConfiguration: Sendable, Codable, Equatable {
    /// Decay of the mean gradient.
    public var beta1: Float = 0.9
    /// Decay of the mean squared gradient.
    public var beta2: Float = 0.95
    /// Added to the root of the mean square.
    public var epsilon: Float = 1e-8
    /// Share of a weight that is taken away per step, times the learning rate.
    public var weightDecay: Float = 0.1
    /// Largest global gradient norm; larger gradients are scaled down to it.
    ///
    /// 0 turns clipping off.
    public var clipNorm: Float = 1

    /// Creates open_lm's recipe: β (0.9, 0.95), decay 0.1 on every weight, clipping at 1.
    public init() {}
}

/// Updates all parameters of an arena from their gradients.
public final class AdamW {
    /// The settings.
    public let configuration: AdamWConfiguration
    /// Updates done so far; the bias corrections depend on it.
    public var stepCount = 0

    private let arena: ParameterArena

    /// Creates an optimizer whose moments lie in the arena.
    public init(_ arena: ParameterArena, _ configuration: AdamWConfiguration = .init()) {
        self.arena = arena
        self.configuration = configuration
    }

    /// Clips the gradients, updates the weights and forgets the gradients.
    ///
    /// - Parameter learningRate: of this step.
    /// - Returns: the global gradient norm before clipping; when it is not finite, the weights
    ///   were left alone.
    @discardableResult
    public func step(learningRate: Float) -> Float {
        let norm = arena.gradientNorm()
        defer { arena.clearGradients() }
        guard norm.isFinite else { return norm }
        stepCount += 1
        let limit = configuration.clipNorm
        let scale = limit > 0 && norm > limit ? limit / (norm + 1e-6) : 1
        arena.update(with: update(learningRate: learningRate, gradientScale: scale))
        return norm
    }

    private func update(learningRate: Float, gradientScale: Float) -> AdamWStep {
        let count = Double(stepCount)
        return AdamWStep(
            learningRate: learningRate, beta1: configuration.beta1, beta2: configuration.beta2,
            epsilon: configuration.epsilon, weightDecay: configuration.weightDecay,
            correction1: Float(1 - pow(Double(configuration.beta1), count)),
            correction2: Float(1 - pow(Double(configuration.beta2), count)),
            gradientScale: gradientScale)
    }
}
