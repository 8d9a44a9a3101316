/// Time left until the last step.
public struct RemainingTime: Sendable, Equatable {
    /// The estimate, in seconds.
    public var seconds: Double
    /// Half the spread of the estimate, in seconds.
    public var spread: Double

    /// Creates an estimate.
    public init(seconds: Double, spread: Double) {
        self.seconds = seconds
        self.spread = spread
    }
}
