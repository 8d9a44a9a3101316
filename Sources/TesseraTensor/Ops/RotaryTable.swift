import Glibc

/// Cosines and sines of the rotary position embedding, base 10,000.
///
/// Source: Su et al. 2021, RoFormer.
public final class RotaryTable {
    /// How many positions the table covers.
    public let positions: Int
    /// [positions, headWidth / 2] each.
    let cosines, sines: UnsafePointer<Float>

    /// Tabulates position · base^(−2j / headWidth) for each pair j of a head.
    ///
    /// - Precondition: `headWidth` is even.
    public init(positions: Int, headWidth: Int, base: Double = 10_000) {
        precondition(headWidth % 2 == 0, "rotary: odd head width \(headWidth)")
        self.positions = positions
        let half = headWidth / 2
        let frequencies = (0..<half).map { pow(base, -2 * Double($0) / Double(headWidth)) }
        let angles = (0..<positions).flatMap { position in
            frequencies.map { Double(position) * $0 }
        }
        cosines = Self.stored(angles.map { Float(cos($0)) })
        sines = Self.stored(angles.map { Float(sin($0)) })
    }

    deinit {
        cosines.deallocate()
        sines.deallocate()
    }

    private static func stored(_ values: [Float]) -> UnsafePointer<Float> {
        let copy = UnsafeMutablePointer<Float>.allocate(capacity: values.count)
        copy.initialize(from: values, count: values.count)
        return UnsafePointer(copy)
    }
}
