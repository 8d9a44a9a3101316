import Glibc

/// A counter-based random generator: the n-th number is a pure function of (seed, stream, n).
///
/// There is no hidden state to save: a position is three integers, so resuming, replaying and
/// splitting work between threads give the same numbers. Each number is the SplitMix64 finaliser
/// (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014) of a
/// Weyl counter whose start is derived from the seed and the stream.
public struct RandomSource: RandomNumberGenerator, Sendable, Equatable, Codable {
    /// The seed that a person chose.
    public let seed: UInt64
    /// Which of the seed's independent sequences this is.
    public let stream: UInt64
    /// How many numbers were drawn so far.
    public var position: UInt64

    private let base: UInt64

    /// Creates the sequence `stream` of `seed`, at its beginning unless `position` says otherwise.
    public init(seed: UInt64, stream: UInt64 = 0, position: UInt64 = 0) {
        self.seed = seed
        self.stream = stream
        self.position = position
        base = mixed(mixed(seed &+ weyl) ^ (stream &* 0xD1B5_4A32_D192_ED03))
    }

    /// Creates the sequence of a named purpose, so that purposes never share numbers.
    public init(seed: UInt64, purpose: String, index: UInt64 = 0) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a, 64 bits
        for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        self.init(seed: seed, stream: mixed(hash ^ mixed(index &+ weyl)))
    }

    /// Draws 64 random bits.
    public mutating func next() -> UInt64 {
        position &+= 1
        return mixed(base &+ position &* weyl)
    }

    /// Draws a number in [0, 1) with 24 random bits.
    public mutating func uniform() -> Float { Float(next() >> 40) * 0x1p-24 }

    /// Draws a number in [low, high).
    public mutating func uniform(_ low: Float, _ high: Float) -> Float {
        low + (high - low) * uniform()
    }

    /// Draws an integer in 0 ..< count.
    ///
    /// - Precondition: `count` is positive.
    public mutating func index(below count: Int) -> Int {
        precondition(count > 0, "index(below:) needs a positive count, got \(count)")
        return Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }
}

private let weyl: UInt64 = 0x9E37_79B9_7F4A_7C15

private func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
}

extension RandomSource {
    /// Draws a standard normal number (Box and Muller 1958; two uniforms for each).
    public mutating func normal() -> Float {
        let radius = (-2 * log(1 - uniform())).squareRoot()
        return radius * cos(2 * .pi * uniform())
    }

    /// Draws a standard normal number, again and again until it lies within ±3.
    public mutating func truncatedNormal() -> Float {
        while true {
            let value = normal()
            if abs(value) <= 3 { return value }
        }
    }

    /// Puts 0 ..< count into random order (Fisher and Yates).
    public mutating func permutation(of count: Int) -> [Int] {
        var order = Array(0..<count)
        for i in order.indices.dropFirst().reversed() { order.swapAt(i, index(below: i + 1)) }
        return order
    }
}
