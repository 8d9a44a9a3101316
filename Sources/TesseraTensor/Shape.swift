/// The extents of a tensor, outermost first; memory is contiguous and row-major.
public struct Shape: Sendable, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral {
    /// Extent of each axis.
    public let extents: [Int]
    /// Number of elements.
    public let count: Int

    /// Creates a shape.
    ///
    /// - Precondition: no extent is negative.
    public init(_ extents: [Int]) {
        precondition(extents.allSatisfy { $0 >= 0 }, "shape \(extents) has a negative extent")
        self.extents = extents
        count = extents.reduce(1, *)
    }

    /// Creates a shape from its extents.
    public init(arrayLiteral extents: Int...) { self.init(extents) }

    /// The extent of an axis; negative axes count from the innermost one (−1).
    public subscript(axis: Int) -> Int { extents[axis < 0 ? extents.count + axis : axis] }

    /// Number of axes.
    public var rank: Int { extents.count }

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
