/// The shape of the Inception network whose features FID compares.
public struct InceptionConfiguration: Sendable, Equatable {
    /// What all channel counts are divided by: 1 for the real network, 16 at most.
    public let channelDivisor: Int

    /// The real network, or one with fewer channels.
    ///
    /// - Precondition: the divisor divides 16, as all channel counts are multiples of 16.
    public init(channelDivisor: Int = 1) {
        precondition(
            channelDivisor > 0 && 16 % channelDivisor == 0,
            "Inception: channels cannot be divided by \(channelDivisor)")
        self.channelDivisor = channelDivisor
    }

    /// Numbers of a picture's features: 2048 for the real network.
    public var featureWidth: Int { 2048 / channelDivisor }
}
