import CKernels

/// How far pictures are from their targets.
public struct PictureLossReport: Sendable {
    /// Mean |x̂ − x|.
    public var absolute: Float
    /// Mean (x̂ − x)².
    public var square: Float
    /// Mean |∇x̂ − ∇x| over all differences between horizontal and vertical neighbours.
    public var edges: Float
    /// The weighted sum that is learned from.
    public var total: Float
}

extension Tape {
    /// loss = absolute · mean |x̂ − x| + square · mean (x̂ − x)² + edges · mean |∇x̂ − ∇x|.
    ///
    /// The tape's backward pass then starts from x̂, beside whatever other losses were recorded.
    /// Gradient: absolute / n · sign(x̂ − x) + 2 · square / n · (x̂ − x), and each difference of
    /// neighbours pushes its sign · edges / m into one of them and pulls it out of the other.
    ///
    /// - Parameters:
    ///   - reconstruction: x̂, [batch, height, width, channels].
    ///   - target: x, singles of the same shape; gets no gradient.
    ///   - absolute: weight of the mean absolute error.
    ///   - square: weight of the mean squared error.
    ///   - edges: weight of the mean absolute error of the first differences.
    public func pictureLoss(
        _ reconstruction: Tensor, target: Tensor, absolute: Float, square: Float, edges: Float
    ) -> PictureLossReport {
        precondition(
            reconstruction.shape == target.shape && target.shape.rank == 4,
            "pictureLoss: reconstruction \(reconstruction.shape), target \(target.shape)")
        let loss = PictureLoss(
            pictures: asSingles(reconstruction), target: target,
            weights: .init(absolute: absolute, square: square, edges: edges), on: device)
        let report = loss.measure()
        if isRecording { reconstruction.accumulateGradient(loss.gradient, on: device) }
        return report
    }

    private func asSingles(_ x: Tensor) -> Tensor {
        guard x.elementType != .float32 else { return x }
        let copy = tensor(x.shape, .float32)
        Kernels.copy(x.start, x.elementType, to: copy.start, .float32, count: x.shape.count)
        return copy
    }
}

/// One batch of pictures beside its targets.
private struct PictureLoss {
    struct Weights {
        var absolute, square, edges: Float
    }

    /// What one picture adds to the sums.
    private struct Sums {
        var absolute = 0.0
        var square = 0.0
        var edges = 0.0
    }

    let gradient: Tensor
    private let pictures, target: Tensor
    private let weights: Weights

    init(pictures: Tensor, target: Tensor, weights: Weights, on device: Device) {
        self.pictures = pictures
        self.target = target
        self.weights = weights
        gradient = Tensor(pictures.shape, .float32, pool: device.pool)
    }

    /// Fills the gradient; the pictures' sums are added in order, whatever the threads.
    func measure() -> PictureLossReport {
        let batch = pictures.shape[0]
        let grain = max(1, Kernels.grain * batch / max(1, pictures.shape.count))
        var total = Sums()
        withUnsafeTemporaryAllocation(of: Sums.self, capacity: batch) { sums in
            Parallel.ranges(batch, grain: grain) { range in
                for picture in range { sums[picture] = measure(picture) }
            }
            for one in sums {
                total.absolute += one.absolute
                total.square += one.square
                total.edges += one.edges
            }
        }
        return report(total)
    }

    private func measure(_ picture: Int) -> Sums {
        let count = pictures.shape.count / pictures.shape[0]
        let (x, y) = (pictures.floats(from: picture * count), target.floats(from: picture * count))
        let gradient = gradient.floats(from: picture * count)
        var sums = Sums()
        ck_difference_loss(
            x, y, ck_f32, gradient, count, weights.absolute / Float(pictures.shape.count),
            weights.square / Float(pictures.shape.count), &sums.absolute, &sums.square)
        sums.edges = ck_edge_loss(
            x, y, gradient, pictures.shape[1], pictures.shape[2], pictures.shape[3],
            weights.edges / Float(max(1, edgeCount)))
        return sums
    }

    private var edgeCount: Int {
        let (height, width) = (pictures.shape[1], pictures.shape[2])
        return pictures.shape[0] * pictures.shape[3] * (height * (width - 1) + (height - 1) * width)
    }

    private func report(_ sums: Sums) -> PictureLossReport {
        let count = Double(max(1, pictures.shape.count))
        let absolute = Float(sums.absolute / count)
        let square = Float(sums.square / count)
        let edges = Float(sums.edges / Double(max(1, edgeCount)))
        return PictureLossReport(
            absolute: absolute, square: square, edges: edges,
            total: weights.absolute * absolute + weights.square * square + weights.edges * edges)
    }
}
