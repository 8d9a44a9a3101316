import CAllocationCount

/// Requests for heap memory, of Swift, C and every library together.
struct HeapUse: Codable, Equatable {
    /// How often memory was asked for.
    var requests: Double
    /// How many of the requests C++ made: in a step that is oneDNN, which keeps tables of arguments
    /// for every product that it computes.
    var requestsOfLibrary: Double
    /// How many bytes were asked for.
    var bytes: Double

    /// What one of `count` runs of `body` asks for on average.
    static func perRun(_ count: Int, _ body: () throws -> Void) rethrows -> HeapUse {
        let before = allocation_count_now()
        for _ in 0..<count { try body() }
        let after = allocation_count_now()
        func perRun(_ field: KeyPath<allocation_count, UInt64>) -> Double {
            Double(after[keyPath: field] - before[keyPath: field]) / Double(count)
        }
        return HeapUse(
            requests: perRun(\.requests), requestsOfLibrary: perRun(\.new_requests),
            bytes: perRun(\.bytes))
    }
}
