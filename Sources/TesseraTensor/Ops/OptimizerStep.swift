import CKernels

/// The numbers of one AdamW update; bias corrections are 1 − βᵗ.
package struct AdamWStep {
    package var learningRate, beta1, beta2, epsilon, weightDecay: Float
    package var correction1, correction2: Float
    /// Multiplies every gradient first: the clipping factor.
    package var gradientScale: Float

    package init(
        learningRate: Float, beta1: Float, beta2: Float, epsilon: Float, weightDecay: Float,
        correction1: Float, correction2: Float, gradientScale: Float
    ) {
        self.learningRate = learningRate
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        self.correction1 = correction1
        self.correction2 = correction2
        self.gradientScale = gradientScale
    }

    fileprivate var kernelSettings: ck_adamw_settings {
        ck_adamw_settings(
            learning_rate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon,
            weight_decay: weightDecay, correction1: correction1, correction2: correction2,
            gradient_scale: gradientScale)
    }
}

extension ParameterArena {
    /// √Σ g² over all gradients of this step, summed in one order for any number of threads.
    package func gradientNorm() -> Float {
        let sum = learning.reduce(0.0) {
            $0 + Self.sumOfSquares(.init(rebasing: $1.gradient[$1.learningElements]))
        }
        return Float(sum.squareRoot())
    }

    /// One AdamW update of every parameter that has a gradient; frozen ones and rows that do not
    /// learn are never touched.
    package func update(with step: AdamWStep) {
        let settings = step.kernelSettings
        for parameter in learning {
            defer { parameter.layouts.weightsChanged() }
            let shadow = parameter.shadow?.baseAddress
            let learning = parameter.learningElements
            Parallel.ranges(learning.count, grain: Kernels.grain) { range in
                let first = learning.lowerBound + range.lowerBound
                ck_adamw(
                    parameter.weights.baseAddress.map { $0 + first },
                    parameter.gradient.baseAddress.map { $0 + first },
                    parameter.moments.first.baseAddress.map { $0 + first },
                    parameter.moments.second.baseAddress.map { $0 + first },
                    shadow.map { $0 + first }, range.count, settings)
            }
        }
    }

    private var learning: [Parameter] { parameters.filter { $0.hasGradient && !$0.isFrozen } }

    private static func sumOfSquares(_ values: UnsafeMutableBufferPointer<Float>) -> Double {
        let pieces = min(16, max(1, values.count / Kernels.grain))
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: pieces) { sums in
            Parallel.pieces(values.count, count: pieces) { piece, range in
                let start = values.baseAddress.map { $0 + range.lowerBound }
                sums[piece] = ck_sum_squares(start, range.count)
            }
            return sums.reduce(0, +)
        }
    }
}
