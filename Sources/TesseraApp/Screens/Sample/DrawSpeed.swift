/// How fast tokens come, from the first of a run to the newest.
struct DrawSpeed: Sendable {
    private var first: Duration?
    private var last: Duration?
    private var count = 0

    /// Notes that a token came.
    mutating func note(at now: Duration) {
        if first == nil { first = now }
        last = now
        count += 1
    }

    /// Tokens a second between the first and the last; nil before there are two moments.
    var perSecond: Double? {
        guard let first, let last, last > first else { return nil }
        return Double(count - 1) / ((last - first) / .seconds(1))
    }
}
