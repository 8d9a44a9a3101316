/// A block of numbers with a shape, and its gradient while a tape is being played back.
///
/// Memory comes from the device's pool and returns there with the last reference. Tensors belong
/// to the thread of their device.
public final class Tensor {
    /// Extents, row-major.
    public let shape: Shape
    /// How the elements are stored.
    public let elementType: ElementType
    /// The first element.
    package let start: UnsafeMutableRawPointer
    /// ∂loss/∂self, of the same shape and type; nil until something flowed back.
    package internal(set) var gradient: Tensor?
    /// Whether anything upstream learns from this tensor's gradient.
    package let needsGradient: Bool

    private let owner: Owner

    private enum Owner {
        case pool(BufferPool)
        case tensor(Tensor)
    }

    init(
        _ shape: Shape, _ elementType: ElementType, pool: BufferPool, needsGradient: Bool = false
    ) {
        self.shape = shape
        self.elementType = elementType
        self.needsGradient = needsGradient
        start = pool.take(byteCount: shape.count * elementType.size)
        owner = .pool(pool)
    }

    /// Another shape over the same memory, which stays alive as long as the view.
    init(
        viewing other: Tensor, as shape: Shape, from first: Int = 0, needsGradient: Bool = false
    ) {
        precondition(
            first + shape.count <= other.shape.count,
            "view \(shape) from \(first) exceeds \(other.shape)")
        self.shape = shape
        elementType = other.elementType
        self.needsGradient = needsGradient
        start = other.start + first * other.elementType.size
        owner = .tensor(other)
    }

    deinit {
        if case .pool(let pool) = owner {
            pool.giveBack(start, byteCount: shape.count * elementType.size)
        }
    }

    /// The elements as singles.
    ///
    /// - Precondition: the tensor stores singles.
    package var floats: UnsafeMutableBufferPointer<Float> {
        precondition(elementType == .float32, "floats of a \(elementType) tensor \(shape)")
        let first = start.assumingMemoryBound(to: Float.self)
        return UnsafeMutableBufferPointer(start: first, count: shape.count)
    }

    /// The address of an element stored as a single.
    package func floats(from element: Int) -> UnsafeMutablePointer<Float> {
        precondition(elementType == .float32, "floats of a \(elementType) tensor \(shape)")
        return start.assumingMemoryBound(to: Float.self) + element
    }

    /// A copy of the elements as singles, whatever the storage.
    public var values: [Float] {
        [Float](unsafeUninitializedCapacity: shape.count) { buffer, count in
            if let target = buffer.baseAddress {
                Kernels.copy(start, elementType, to: target, .float32, count: shape.count)
            }
            count = shape.count
        }
    }
}
