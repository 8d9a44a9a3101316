import Glibc

extension Tape {
    /// How well each row of one tensor finds its partner, the same row of the other, and back.
    ///
    /// With ℓᵢⱼ = uᵢ · wⱼ / τ: loss = −½ mean (ln softmaxⱼ(ℓᵢⱼ)[i] + ln softmaxᵢ(ℓᵢⱼ)[j = i]), the
    /// symmetric InfoNCE of Radford et al. 2021 (CLIP), figure 3; ln batch where nothing is known.
    /// The tape's backward pass then starts from both tensors.
    ///
    /// Gradients: du = G · w / τ and dw = Gᵀ · u / τ with G = (softmaxⱼ + softmaxᵢ − 2 I) / 2 batch.
    ///
    /// - Parameters:
    ///   - first: u, singles [batch, width].
    ///   - second: w, singles of the same shape.
    ///   - temperature: τ.
    /// - Returns: the loss in nats.
    public func contrastiveLoss(
        _ first: Tensor, _ second: Tensor, temperature: Float
    ) -> Float {
        precondition(
            first.shape == second.shape && first.shape.rank == 2,
            "contrastiveLoss: \(first.shape) and \(second.shape)")
        let batch = first.shape[0]
        let logits = tensor([batch, batch], .float32)
        device.multiply(Matrix(first), Matrix(second).transposed, into: Matrix(logits))
        let loss = ContrastiveScores(logits.floats, batch: batch, temperature: temperature)
            .replaceByGradient()
        guard isRecording else { return loss }
        for (target, partner, scores) in [
            (first, second, Matrix(logits)), (second, first, Matrix(logits).transposed),
        ] where target.needsGradient {
            let slot = target.gradientSlot(on: device)
            device.multiply(
                scores, Matrix(partner), into: Matrix(slot.target), adding: slot.adding)
        }
        return loss
    }
}

/// The similarities of all rows with all rows.
private struct ContrastiveScores {
    private let scores: UnsafeMutableBufferPointer<Float>
    private let batch: Int
    private let scale: Float

    init(_ scores: UnsafeMutableBufferPointer<Float>, batch: Int, temperature: Float) {
        self.scores = scores
        self.batch = batch
        scale = 1 / temperature
    }

    /// Puts G / τ in the place of the similarities.
    ///
    /// - Returns: the loss.
    func replaceByGradient() -> Float {
        for element in scores.indices { scores[element] *= scale }
        let rows = (0..<batch).map { normalizer(from: $0 * batch, stride: 1) }
        let columns = (0..<batch).map { normalizer(from: $0, stride: batch) }
        var loss = 0.0
        for i in 0..<batch {
            loss += 0.5 * (rows[i] + columns[i]) - Double(scores[i * batch + i])
        }
        let share = scale / Float(2 * batch)
        for i in 0..<batch {
            for j in 0..<batch {
                let score = scores[i * batch + j]
                let both = exp(score - Float(rows[i])) + exp(score - Float(columns[j]))
                scores[i * batch + j] = share * (both - (i == j ? 2 : 0))
            }
        }
        return Float(loss / Double(batch))
    }

    /// ln Σ exp of a row or a column.
    private func normalizer(from start: Int, stride: Int) -> Double {
        var largest = -Float.infinity
        for k in 0..<batch { largest = max(largest, scores[start + k * stride]) }
        var sum = 0.0
        for k in 0..<batch { sum += Double(exp(scores[start + k * stride] - largest)) }
        return Double(largest) + log(sum)
    }
}
