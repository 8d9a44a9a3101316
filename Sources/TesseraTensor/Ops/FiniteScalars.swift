import CKernels
import Glibc

/// Codes whose every coordinate is one of a few numbers, and their place in the list of all codes.
///
/// With L levels a coordinate is one of −⌊L/2⌋ … ⌈L/2⌉ − 1, divided by ⌊L/2⌋. The index counts in
/// mixed radix, the first coordinate fastest.
///
/// Source: Mentzer et al. 2023, Finite Scalar Quantization, and the authors' published code.
public enum FiniteScalars {
    /// How many codes there are.
    public static func count(levels: [Int]) -> Int { levels.reduce(1, *) }

    /// The place of a code among all codes.
    ///
    /// - Precondition: there is one coordinate per entry of `levels`.
    public static func index(of code: some Collection<Float>, levels: [Int]) -> Int32 {
        precondition(code.count == levels.count, "code of \(code.count) numbers, levels \(levels)")
        var (index, unit) = (0, 1)
        for (value, level) in zip(code, levels) {
            let half = level / 2
            index += (Int((value * Float(half)).rounded()) + half) * unit
            unit *= level
        }
        return Int32(index)
    }

    /// The code at a place.
    ///
    /// - Precondition: the index is in 0 ..< count.
    public static func code(at index: Int32, levels: [Int]) -> [Float] {
        precondition(
            index >= 0 && Int(index) < count(levels: levels), "code \(index) of levels \(levels)")
        var rest = Int(index)
        return levels.map { level in
            let (half, digit) = (level / 2, rest % level)
            rest /= level
            return Float(digit - half) / Float(half)
        }
    }

    /// How each coordinate is bounded before it is rounded: tanh(z + shift) · half − offset.
    ///
    /// An even number of levels has no middle; the offset of one half and the shift that undoes it
    /// at the origin put z = 0 on a level.
    static func bounds(levels: [Int]) -> [ck_scalar_bound] {
        levels.map { level in
            precondition(level >= 2, "finite scalars need two levels or more, got \(levels)")
            let half = Float(level - 1) * (1 - 1e-3) / 2
            let offset: Float = level % 2 == 0 ? 0.5 : 0
            return ck_scalar_bound(
                half: half, offset: offset, shift: tan(offset / half), width: Float(level / 2))
        }
    }
}

extension Tape {
    /// y = round(tanh(z + shift) · half − offset) / ⌊L/2⌋ per coordinate (FSQ).
    ///
    /// Rounding passes the gradient through: dz = dy · half · (1 − tanh²(z + shift)) / ⌊L/2⌋.
    ///
    /// - Parameters:
    ///   - z: [..., levels.count].
    ///   - levels: how many numbers each coordinate may take, at least 2.
    /// - Returns: singles of z's shape in [−1, 1]; `FiniteScalars.index(of:levels:)` numbers them.
    public func finiteScalars(_ z: Tensor, levels: [Int]) -> Tensor {
        let (rows, channels, type) = (z.shape.rows, levels.count, z.elementType)
        precondition(z.shape[-1] == channels, "finiteScalars: \(z.shape), levels \(levels)")
        let bounds = FiniteScalars.bounds(levels: levels)
        let grain = max(1, Kernels.grain / channels)
        let y = tensor(z.shape, .float32, needsGradient: z.needsGradient)
        Parallel.ranges(rows, grain: grain) { range in
            let first = range.lowerBound * channels
            ck_finite_scalars_forward(
                z.start + first * type.size, type.kernelType, y.floats(from: first), bounds,
                range.count, channels)
        }
        record("finiteScalars", y) { [device] dy in
            let slot = z.gradientSlot(on: device)
            Parallel.ranges(rows, grain: grain) { range in
                let first = range.lowerBound * channels
                ck_finite_scalars_backward(
                    z.start + first * type.size, type.kernelType, dy.floats(from: first),
                    slot.target.start + first * type.size, bounds, range.count, channels,
                    slot.adding)
            }
        }
        return y
    }
}
