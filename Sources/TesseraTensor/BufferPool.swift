/// Lends 64-byte-aligned memory and keeps what comes back for the next request of its size.
///
/// The shapes of a training step repeat, so after the first step every request is served without
/// the system allocator; `misses` counts the requests that were not.
public final class BufferPool {
    /// How many requests needed new memory.
    public private(set) var misses = 0
    /// Bytes obtained from the system and not given back.
    public private(set) var residentBytes = 0

    /// The block of each size that came back last.
    ///
    /// An idle block begins with the address of the one before it. Lists in a dictionary are not as
    /// good: each change of one in place asked the system for memory three times.
    private var idle: [Int: UnsafeMutableRawPointer] = [:]

    /// Creates an empty pool.
    public init() {}

    deinit { releaseIdle() }

    /// Lends a block of at least `byteCount` bytes; its content is undefined.
    func take(byteCount: Int) -> UnsafeMutableRawPointer {
        let size = Self.roundedSize(byteCount)
        if let block = idle[size] {
            idle[size] = Self.next(after: block)
            return block
        }
        misses += 1
        residentBytes += size
        return .allocate(byteCount: size, alignment: 64)
    }

    /// Takes a block back that was lent for `byteCount` bytes.
    func giveBack(_ block: UnsafeMutableRawPointer, byteCount: Int) {
        let size = Self.roundedSize(byteCount)
        block.storeBytes(of: idle[size], as: UnsafeMutableRawPointer?.self)
        idle[size] = block
    }

    /// Returns all unused memory to the system.
    public func releaseIdle() {
        for (size, newest) in idle {
            var rest: UnsafeMutableRawPointer? = newest
            while let block = rest {
                rest = Self.next(after: block)
                block.deallocate()
                residentBytes -= size
            }
        }
        idle.removeAll()
    }

    private static func next(after block: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        block.load(as: UnsafeMutableRawPointer?.self)
    }

    /// Blocks are multiples of 64 bytes, and never empty.
    private static func roundedSize(_ byteCount: Int) -> Int { max(64, (byteCount + 63) & ~63) }
}
