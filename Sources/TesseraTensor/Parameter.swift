/// One learned array: its master weights, their gradient, and what the optimizer remembers.
///
/// All memory lies in the blocks of a `ParameterArena`; a parameter names its part of them.
public final class Parameter {
    /// The checkpoint key, such as "layers.0.attention.in_proj.weight".
    public let name: String
    /// Extents, row-major, as in the reference checkpoint.
    public let shape: Shape
    /// Fills the weights before training.
    public let initialization: Initialization
    /// Whether training leaves the weights alone; their gradient is then not computed at all.
    public var isFrozen = false
    /// The rows that training may change, where it leaves the others alone; nil means all.
    ///
    /// Leaving a row alone takes more than a gradient of zeros: weight decay would still move it.
    public var learningRows: Range<Int>?

    /// Whether the gradient of this step was started; the first write overwrites, later ones add.
    package var hasGradient = false
    /// Master weights in single precision.
    package internal(set) var weights = UnsafeMutableBufferPointer<Float>(start: nil, count: 0)
    /// ∂loss/∂weights of the step under way.
    package internal(set) var gradient = UnsafeMutableBufferPointer<Float>(start: nil, count: 0)
    /// First and second moments of the optimizer.
    package internal(set) var moments = Moments()
    /// The weights rounded to bf16, kept by the optimizer where products use bf16.
    package internal(set) var shadow: UnsafeMutableBufferPointer<UInt16>?

    /// The weights as the products that read them last want them.
    let layouts = WeightLayouts()

    /// What AdamW remembers of the gradients.
    package struct Moments {
        package var first = UnsafeMutableBufferPointer<Float>(start: nil, count: 0)
        package var second = UnsafeMutableBufferPointer<Float>(start: nil, count: 0)
    }

    /// Keeps the memory below alive: a parameter may outlive the arena that linked it.
    var memory: ArenaMemory?

    init(name: String, shape: Shape, initialization: Initialization) {
        self.name = name
        self.shape = shape
        self.initialization = initialization
    }

    /// The elements that training may change.
    public var learningElements: Range<Int> {
        if isFrozen { return 0..<0 }
        guard let learningRows else { return 0..<shape.count }
        let width = shape.count / shape[0]
        return learningRows.lowerBound * width..<learningRows.upperBound * width
    }

    /// A copy of the weights.
    public var values: [Float] { Array(weights) }

    /// The first weight.
    ///
    /// - Precondition: the parameter has memory.
    var weightStart: UnsafeMutablePointer<Float> { start(of: weights) }

    /// The first element of the gradient.
    ///
    /// - Precondition: the parameter has memory.
    var gradientStart: UnsafeMutablePointer<Float> { start(of: gradient) }

    private func start(
        of block: UnsafeMutableBufferPointer<Float>
    ) -> UnsafeMutablePointer<Float> {
        guard let start = block.baseAddress else {
            preconditionFailure("\(name) has no memory yet: make a ParameterArena first")
        }
        return start
    }

    /// Replaces all weights and what is derived from them.
    ///
    /// - Precondition: there are as many values as weights.
    public func assign(_ values: [Float]) {
        precondition(
            values.count == shape.count,
            "\(name) of shape \(shape) holds \(shape.count) weights, got \(values.count)")
        _ = weights.update(from: values)
        weightsChanged()
    }

    /// Adds to the gradient of this step, unless the parameter is frozen.
    package func addGradient(_ contribution: UnsafePointer<Float>) {
        guard !isFrozen, let target = gradient.baseAddress else { return }
        Kernels.copy(
            contribution, .float32, to: target, .float32, count: shape.count, adding: hasGradient)
        hasGradient = true
    }

    /// Makes what is derived from the weights follow, after they were written from outside.
    package func weightsChanged() {
        layouts.weightsChanged()
        guard let shadow, let target = shadow.baseAddress, let source = weights.baseAddress else {
            return
        }
        Kernels.copy(source, .float32, to: target, .bfloat16, count: shape.count)
    }
}

/// How the weights of a parameter start.
public enum Initialization: Sendable, Equatable {
    /// Every weight the same.
    case constant(Float)
    /// Normal with the given standard deviation, cut at three of them and drawn again (open_lm).
    case truncatedNormal(deviation: Float)
    /// Uniform in ±bound (PyTorch's convolutions: bound = 1/√(fan-in)).
    case uniform(bound: Float)

    func fill(_ weights: UnsafeMutableBufferPointer<Float>, from random: inout RandomSource) {
        switch self {
        case .constant(let value):
            weights.update(repeating: value)
        case .truncatedNormal(let deviation):
            for i in weights.indices { weights[i] = deviation * random.truncatedNormal() }
        case .uniform(let bound):
            for i in weights.indices { weights[i] = random.uniform(-bound, bound) }
        }
    }
}
