import CKernels

/// How products are computed.
public enum Precision: String, Sendable, Codable, CaseIterable {
    /// Singles throughout.
    case float32
    /// Products of bf16 operands summed in singles; master weights and moments stay singles.
    case bfloat16

    /// bf16 where the processor multiplies it natively, singles elsewhere.
    public static var best: Precision {
        InstructionSet.best == .avx512BF16 ? .bfloat16 : .float32
    }
}

/// The processor as one thread sees it: memory, prepared oneDNN primitives and a precision.
///
/// A device belongs to the thread that created it: oneDNN's worker pool is tied to its caller.
public final class Device {
    /// How products are computed.
    public let precision: Precision
    /// Lends all tensor memory.
    public let pool = BufferPool()
    /// oneDNN's engine, stream and primitives.
    let primitives: PrimitiveCache

    /// Prepares the processor.
    ///
    /// - Parameter threads: how many threads the products use; nil means all cores.
    /// - Precondition: `.bfloat16` is only asked for where the processor has it natively.
    public init(precision: Precision = .best, threads: Int? = nil) {
        precondition(
            precision == .float32 || Precision.best == .bfloat16,
            "bf16 products need a processor with AVX-512 BF16; use Precision.best")
        self.precision = precision
        if let threads { ck_set_thread_count(CInt(threads)) }
        primitives = PrimitiveCache()
    }

    /// The storage of activations between operations.
    public var activationType: ElementType { precision == .bfloat16 ? .bfloat16 : .float32 }

    /// How many threads the products use.
    public var threadCount: Int { Int(ck_thread_count()) }

    /// Creates a tensor of singles with the given elements and no gradient.
    ///
    /// - Precondition: there are as many values as the shape has elements.
    public func tensor(_ values: [Float], _ shape: Shape) -> Tensor {
        tensor(values, shape, type: .float32, needsGradient: false)
    }

    /// Creates a tensor of the given storage.
    package func tensor(
        _ values: [Float], _ shape: Shape, type: ElementType, needsGradient: Bool
    ) -> Tensor {
        precondition(
            values.count == shape.count,
            "shape \(shape) needs \(shape.count) values, got \(values.count)")
        let tensor = Tensor(shape, type, pool: pool, needsGradient: needsGradient)
        values.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress {
                Kernels.copy(source, .float32, to: tensor.start, type, count: shape.count)
            }
        }
        return tensor
    }
}
