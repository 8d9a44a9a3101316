/// A speed with its unit.
public struct Throughput: Sendable, Equatable, Codable {
    /// Units per second, all arms together.
    public var perSecond: Double
    /// "tok" or "img".
    public var unit: String

    /// Creates a throughput.
    public init(perSecond: Double, unit: String) {
        self.perSecond = perSecond
        self.unit = unit
    }
}
