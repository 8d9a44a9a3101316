/// A run of colours for values from 0 to 1.
public struct ColorRamp: Equatable, Sendable {
    /// What a ramp is for.
    public enum Name: String, CaseIterable, Sendable {
        /// Attention, histograms over steps.
        case heat
        /// How often codes are used.
        case usage
        /// Signed differences; the middle is zero.
        case difference
        /// Surprisal of tokens.
        case ember
    }

    /// Evenly spaced colours, at least one.
    public let stops: [RGB]

    /// Creates a ramp through evenly spaced colours.
    public init(stops: [RGB]) {
        precondition(!stops.isEmpty, "ColorRamp: 0 stops, needs at least 1")
        self.stops = stops
    }

    /// The colour at a place, clamped to 0…1; not-a-number counts as 0.
    public func color(at place: Float) -> RGB {
        let position = (place.isNaN ? 0 : max(0, min(1, place))) * Float(stops.count - 1)
        let index = min(Int(position), max(0, stops.count - 2))
        let next = stops[min(index + 1, stops.count - 1)]
        return mix(stops[index], next, position - Float(index))
    }

    private func mix(_ low: RGB, _ high: RGB, _ share: Float) -> RGB {
        func channel(_ low: UInt8, _ high: UInt8) -> UInt8 {
            UInt8((Float(low) + (Float(high) - Float(low)) * share).rounded())
        }
        return RGB(
            channel(low.red, high.red), channel(low.green, high.green),
            channel(low.blue, high.blue))
    }

    /// The ramp of a theme that states none.
    static func standard(_ name: Name) -> ColorRamp {
        switch name {
        case .heat:
            ColorRamp(stops: [
                RGB(26, 20, 64), RGB(61, 78, 138), RGB(38, 139, 142), RGB(94, 201, 98),
                RGB(250, 230, 60),
            ])
        case .usage:
            ColorRamp(stops: [RGB(16, 38, 84), RGB(104, 112, 120), RGB(248, 226, 88)])
        case .difference:
            ColorRamp(stops: [RGB(74, 144, 226), RGB(235, 235, 235), RGB(224, 150, 70)])
        case .ember:
            ColorRamp(stops: [
                RGB(32, 48, 74), RGB(108, 182, 255), RGB(224, 175, 104), RGB(255, 123, 114),
            ])
        }
    }
}
