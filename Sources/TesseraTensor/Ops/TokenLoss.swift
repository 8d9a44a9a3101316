import CKernels

/// What each position of a batch should predict, and how much that counts.
public struct TokenTargets: Sendable {
    /// The right next token of each position.
    public var ids: [Int32]
    /// The weight of each position in the loss; 0 leaves it out.
    public var weights: [Float]

    /// Creates targets.
    ///
    /// - Precondition: there is one weight per target.
    public init(ids: [Int32], weights: [Float]) {
        precondition(ids.count == weights.count, "\(ids.count) targets, \(weights.count) weights")
        self.ids = ids
        self.weights = weights
    }

    /// The weights divided by their sum; all zero when nothing counts.
    var normalizedWeights: [Float] {
        let total = weights.reduce(0, +)
        return total > 0 ? weights.map { $0 / total } : weights
    }
}

extension Tape {
    /// Mean weighted cross-entropy of the output layer's predictions, without keeping the logits.
    ///
    /// loss = Σ w_i (−log softmax(W h_i)[target_i] + z · logsumexp²) / Σ w_i. Logits are computed,
    /// scored and turned into their gradient in chunks of rows that stay in cache; dh and dW are
    /// complete before the next chunk starts. The tape's backward pass then starts from h.
    ///
    /// - Parameters:
    ///   - hidden: [positions, width], the last normalised states.
    ///   - output: [vocabulary, width], the head.
    ///   - zWeight: weight of the squared log-normaliser (z-loss), 0 for none.
    ///   - chunk: rows per chunk; 512 was the fastest of 128 … 4096 that were measured.
    /// - Returns: the cross-entropy of every position in nats; 0 where the weight is 0.
    public func tokenLoss(
        _ hidden: Tensor, output: Parameter, _ targets: TokenTargets, zWeight: Float = 0,
        chunk: Int = 512
    ) -> [Float] {
        let (vocabulary, rows) = (output.shape[0], hidden.shape.rows)
        precondition(
            targets.ids.count == rows && targets.ids.allSatisfy { $0 >= 0 && $0 < vocabulary },
            "tokenLoss: \(targets.ids.count) targets for \(rows) rows of \(vocabulary) classes")
        let shares = TokenTargets(ids: targets.ids, weights: targets.normalizedWeights)
        let slot = isRecording ? hidden.gradientSlot(on: device) : nil
        let logits = tensor([min(chunk, rows), vocabulary], device.activationType)
        let losses = tensor([rows], .float32)
        for first in stride(from: 0, to: rows, by: chunk) {
            let count = min(chunk, rows - first)
            let states = Matrix(hidden).rows(first, count)
            let scores = Matrix(logits).rows(0, count)
            device.multiply(states, device.factor(output).transposed, into: scores)
            score(scores, shares, into: losses.floats, first: first, zWeight: zWeight)
            guard let slot else { continue }
            device.multiply(
                scores, device.factor(output), into: Matrix(slot.target).rows(first, count),
                adding: slot.adding)
            if !output.isFrozen { device.addWeightGradient(of: output, x: states, dy: scores) }
        }
        return losses.values
    }

    /// Replaces logits by their gradient, where one is wanted, and fills in the losses.
    private func score(
        _ logits: Matrix, _ targets: TokenTargets, into losses: UnsafeMutableBufferPointer<Float>,
        first: Int, zWeight: Float
    ) {
        let (classes, isRecording) = (logits.columns, isRecording)
        targets.ids.withUnsafeBufferPointer { ids in
            targets.weights.withUnsafeBufferPointer { weights in
                Parallel.ranges(logits.rows, grain: 16) { rows in
                    let row = first + rows.lowerBound
                    ck_cross_entropy(
                        logits.start + rows.lowerBound * classes * logits.type.size,
                        logits.type.kernelType, ids.baseAddress.map { $0 + row },
                        weights.baseAddress.map { $0 + row }, losses.baseAddress.map { $0 + row },
                        rows.count, classes, zWeight, isRecording)
                }
            }
        }
    }
}

extension Matrix {
    /// Some consecutive rows.
    package func rows(_ first: Int, _ count: Int) -> Self {
        var part = self
        part.start += first * strides.row * type.size
        part.rows = count
        return part
    }
}
