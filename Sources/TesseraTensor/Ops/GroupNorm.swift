import CKernels

/// The learned part of a group normalisation.
public struct GroupNormParameters {
    /// Scale per channel, [channels].
    public let gain: Parameter
    /// Shift per channel, [channels].
    public let bias: Parameter
    /// How many groups of neighbouring channels are normalised apart.
    public let groups: Int
    /// Added to the variance before the root.
    public let epsilon: Float

    /// Creates the description of a normalisation.
    ///
    /// - Precondition: the groups divide the channels.
    public init(gain: Parameter, bias: Parameter, groups: Int, epsilon: Float = 1e-6) {
        precondition(
            gain.shape == bias.shape && groups > 0 && gain.shape.count % groups == 0,
            "groupNorm: gain \(gain.shape), bias \(bias.shape) in \(groups) groups")
        self.gain = gain
        self.bias = bias
        self.groups = groups
        self.epsilon = epsilon
    }
}

/// What a fused operation applies to its result, element by element.
public enum Activation: Sendable {
    /// Nothing.
    case none
    /// x · σ(x).
    case silu
}

extension Tape {
    /// y = act((x − mean) / √(variance + ε) · gain + bias) with the statistics of each group of
    /// channels over all pixels of a picture (Wu and He 2018), the activation in the same pass.
    ///
    /// With p = dy · act′, x̂ the normalised map and g = p · gain: dgain = Σ p · x̂, dbias = Σ p,
    /// dx = (g − mean(g) − x̂ · mean(g · x̂)) / √(variance + ε).
    ///
    /// - Parameter x: [batch, height, width, channels].
    /// - Returns: a tensor of x's shape and storage.
    public func groupNorm(
        _ x: Tensor, _ parameters: GroupNormParameters, activation: Activation = .none
    ) -> Tensor {
        let pass = GroupNormPass(x, parameters, nil, activation, on: device)
        let y = tensor(
            x.shape, x.elementType, needsGradient: x.needsGradient || parameters.learns)
        pass.forward(into: y)
        record("groupNorm", y) { dy in pass.backward(dy) }
        return y
    }
}

extension GroupNormParameters {
    var learns: Bool { !gain.isFrozen || !bias.isFrozen }
}

/// One normalisation of one batch: what forward found out and backward needs.
struct GroupNormPass {
    /// What scales and shifts the normalised map, [batch, rows, columns, channels] each.
    struct Conditions {
        let scale, shift: Tensor
    }

    private let x: Tensor
    private let parameters: GroupNormParameters
    private let conditions: Conditions?
    private let activation: Activation
    private let device: Device
    /// [batch, groups] each.
    private let mean, inverseDeviation: Tensor

    init(
        _ x: Tensor, _ parameters: GroupNormParameters, _ conditions: Conditions?,
        _ activation: Activation, on device: Device
    ) {
        precondition(
            x.shape.rank == 4 && x.shape[3] == parameters.gain.shape.count,
            "groupNorm: input \(x.shape), gain \(parameters.gain.shape)")
        self.x = x
        self.parameters = parameters
        self.conditions = conditions
        self.activation = activation
        self.device = device
        let shape: Shape = [x.shape[0], parameters.groups]
        mean = Tensor(shape, .float32, pool: device.pool, needsGradient: false)
        inverseDeviation = Tensor(shape, .float32, pool: device.pool, needsGradient: false)
    }

    func forward(into y: Tensor) {
        let (pictures, kernel) = (x.shape[0], kernelDescription)
        let rows = pictures * kernel.rows
        let sums = Tensor([rows, 2 * x.shape[3]], .float32, pool: device.pool)
        let steps = Steps(
            kernel: kernel, x: x.start, sums: sums.floats(from: 0), y: y.start,
            epsilon: parameters.epsilon)
        withExtendedLifetime(sums) {
            guard pictures < Parallel.threadCount else {
                // A picture's second and third step find it in the cache.
                return Parallel.ranges(pictures, grain: grain(pictures)) {
                    $0.forEach { steps.run(picture: $0) }
                }
            }
            Parallel.ranges(rows, grain: grain(rows)) { steps.sum(rows: $0) }
            steps.measure(pictures: 0..<pictures)
            Parallel.ranges(rows, grain: grain(rows)) { steps.apply(rows: $0) }
        }
    }

    func backward(_ dy: Tensor) {
        let channels = x.shape[3]
        let sums = Tensor([x.shape[0], 2 * channels], .float32, pool: device.pool)
        let dx = target(x)
        let (dscale, dshift) = (target(conditions?.scale), target(conditions?.shift))
        Parallel.ranges(x.shape[0], grain: grain(x.shape[0])) { pictures in
            ck_group_norm_backward(
                kernelDescription, x.start, dy.start, dx, dscale, dshift, sums.floats(from: 0),
                pictures.lowerBound, pictures.upperBound)
        }
        let total = Tensor([2 * channels], .float32, pool: device.pool)
        total.floats.update(repeating: 0)
        ck_sum_rows(sums.start, ck_f32, total.floats(from: 0), x.shape[0], 2 * channels)
        parameters.gain.addGradient(total.floats(from: 0))
        parameters.bias.addGradient(total.floats(from: channels))
    }

    /// Of so many parts of the map, how many are worth a thread.
    private func grain(_ parts: Int) -> Int {
        max(1, Kernels.grain * parts / max(1, x.shape.count))
    }

    /// The three steps forward, over rows of cells and over pictures.
    private struct Steps {
        let kernel: ck_group_norm
        let x: UnsafeMutableRawPointer
        let sums: UnsafeMutablePointer<Float>
        let y: UnsafeMutableRawPointer
        let epsilon: Float

        func run(picture: Int) {
            let rows = picture * kernel.rows..<(picture + 1) * kernel.rows
            sum(rows: rows)
            measure(pictures: picture..<picture + 1)
            apply(rows: rows)
        }

        func sum(rows: Range<Int>) {
            ck_group_norm_sum_rows(kernel, x, sums, rows.lowerBound, rows.upperBound)
        }

        func measure(pictures: Range<Int>) {
            ck_group_norm_measure(
                kernel, x, sums, epsilon, pictures.lowerBound, pictures.upperBound)
        }

        func apply(rows: Range<Int>) {
            ck_group_norm_apply(kernel, x, y, rows.lowerBound, rows.upperBound)
        }
    }

    private func target(_ tensor: Tensor?) -> ck_target {
        guard let tensor, tensor.needsGradient else { return ck_target() }
        let slot = tensor.gradientSlot(on: device)
        return ck_target(start: slot.target.start, adding: slot.adding)
    }

    /// How many rows of cells a picture has.
    ///
    /// Without conditions a row is one cell and one line, as long as is worth a thread; how many
    /// threads there are must not matter to the order of sums.
    private var gridRows: Int {
        if let conditions { return conditions.scale.shape[1] }
        let most = max(1, x.shape[1] * x.shape[2] * x.shape[3] / Kernels.grain)
        return (1...min(most, x.shape[1])).last { x.shape[1] % $0 == 0 } ?? 1
    }

    private var kernelDescription: ck_group_norm {
        let (rows, hasGrid) = (gridRows, conditions != nil)
        return ck_group_norm(
            type: x.elementType.kernelType, height: hasGrid ? x.shape[1] : rows,
            width: hasGrid ? x.shape[2] : x.shape[1] * x.shape[2] / rows, channels: x.shape[3],
            groups: parameters.groups, rows: rows, columns: conditions?.scale.shape[2] ?? 1,
            gain: parameters.gain.weights.baseAddress, bias: parameters.bias.weights.baseAddress,
            scale: conditions?.scale.start, shift: conditions?.shift.start,
            mean: mean.floats(from: 0), rstd: inverseDeviation.floats(from: 0),
            silu: activation == .silu)
    }
}
