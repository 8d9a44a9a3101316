import CAllocationCount

/// Requests for heap memory, of Swift, C and every library together.
struct HeapUse: Codable, Equatable {
    /// How often memory was asked for.
    var requests: Double
    /// How many bytes were asked for.
    var bytes: Double

    /// What one of `count` runs of `body` asks for on average.
    static func perRun(_ count: Int, _ body: () throws -> Void) rethrows -> HeapUse {
        let before = allocation_count_now()
        for _ in 0..<count { try body() }
        let after = allocation_count_now()
        return HeapUse(
            requests: Double(after.requests - before.requests) / Double(count),
            bytes: Double(after.bytes - before.bytes) / Double(count))
    }
}
