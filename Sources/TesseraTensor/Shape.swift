/// The extents of a tensor, outermost first; memory is contiguous and row-major.
public struct Shape: Sendable, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral {
    /// Number of elements.
    public let count: Int
    /// Number of axes.
    public let rank: Int

    /// The extents, then zeros: stored in place, because a step makes thousands of shapes, and no
    /// stricter aligned than what the allocator gives anyhow.
    private let outer, inner: SIMD4<Int32>

    /// Creates a shape.
    ///
    /// - Precondition: no extent is negative, and there are at most eight.
    public init(_ extents: [Int]) {
        precondition(extents.allSatisfy { $0 >= 0 }, "shape \(extents) has a negative extent")
        precondition(extents.count <= 8, "shape \(extents) has more than eight axes")
        var (outer, inner) = (SIMD4<Int32>(), SIMD4<Int32>())
        for (axis, extent) in extents.enumerated() {
            if axis < 4 { outer[axis] = Int32(extent) } else { inner[axis - 4] = Int32(extent) }
        }
        (self.outer, self.inner) = (outer, inner)
        rank = extents.count
        count = extents.reduce(1, *)
    }

    /// Creates a shape from its extents.
    public init(arrayLiteral extents: Int...) { self.init(extents) }

    /// The extent of an axis; negative axes count from the innermost one (−1).
    public subscript(axis: Int) -> Int {
        let index = axis < 0 ? rank + axis : axis
        precondition(index >= 0 && index < rank, "shape \(self) has no axis \(axis)")
        return Int(index < 4 ? outer[index] : inner[index - 4])
    }

    /// Extent of each axis.
    public var extents: [Int] { (0..<rank).map { self[$0] } }

    /// The elements as rows of the innermost extent.
    public var rows: Int { rank == 0 ? 1 : count / max(self[-1], 1) }

    /// "[4, 128]".
    public var description: String { "\(extents)" }
}

/// How numbers are stored; sums are always formed in 32 bits.
public enum ElementType: Sendable, Hashable {
    /// IEEE single precision, 4 bytes.
    case float32
    /// The upper half of a single, 2 bytes.
    case bfloat16

    /// Bytes per element.
    public var size: Int { self == .float32 ? 4 : 2 }
}
