import Glibc

/// How strongly a source pixel counts, by its distance from the target pixel's centre.
public enum ResamplingFilter: String, Sendable, CaseIterable {
    /// The mean of the covered pixels.
    case box
    /// A triangle of half-width 1.
    case bilinear
    /// Keys' cubic with a = −0.5.
    case bicubic
    /// A sinc windowed by its own central lobe stretched threefold.
    case lanczos

    /// Distance beyond which the weight is zero, in source pixels when enlarging.
    var support: Double {
        switch self {
        case .box: 0.5
        case .bilinear: 1
        case .bicubic: 2
        case .lanczos: 3
        }
    }

    /// The weight at a signed distance, before normalisation.
    func weight(at distance: Double) -> Double {
        let x = abs(distance)
        switch self {
        case .box: return distance > -0.5 && distance <= 0.5 ? 1 : 0
        case .bilinear: return x < 1 ? 1 - x : 0
        case .bicubic: return Self.cubic(x)
        case .lanczos: return x < 3 ? Self.sinc(x) * Self.sinc(x / 3) : 0
        }
    }

    /// Keys, "Cubic Convolution Interpolation for Digital Image Processing", 1981, equation 4.
    private static func cubic(_ x: Double) -> Double {
        let a = -0.5
        if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
        if x < 2 { return (((x - 5) * x + 8) * x - 4) * a }
        return 0
    }

    private static func sinc(_ x: Double) -> Double {
        x == 0 ? 1 : sin(x * .pi) / (x * .pi)
    }
}

/// The integer weights of one axis: for each target position a run of source positions.
struct ResamplingWeights {
    // 32 bits less eight of the sample and two for sums that overshoot.
    private static let fractionBits = 22

    /// First source position of each target position.
    private(set) var starts: [Int] = []
    private var runs: [[Int32]] = []

    /// Computes the weights for one axis.
    init(_ filter: ResamplingFilter, from source: Int, to target: Int) {
        let scale = Double(source) / Double(target)
        let stretch = max(scale, 1)  // when shrinking, the filter widens to cover every pixel
        let support = filter.support * stretch
        for position in 0..<target {
            let center = (Double(position) + 0.5) * scale
            let first = max(0, Int(center - support + 0.5))
            let end = min(source, Int(center + support + 0.5))
            let weights = (first..<end).map { index in
                filter.weight(at: (Double(index) - center + 0.5) * (1 / stretch))
            }
            starts.append(first)
            runs.append(Self.fixedPoint(weights))
        }
    }

    private static func fixedPoint(_ weights: [Double]) -> [Int32] {
        let total = weights.reduce(0, +)
        let one = Double(1 << fractionBits)
        return weights.map { weight in
            let scaled = (total == 0 ? weight : weight / total) * one
            return Int32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
        }
    }

    /// Writes one RGB pixel: the weighted sum of the run that starts at `start`.
    @inline(__always)
    func blend(
        _ position: Int, _ source: UnsafeBufferPointer<UInt8>, from start: Int, stride: Int,
        into target: UnsafeMutableBufferPointer<UInt8>, at offset: Int
    ) {
        let half = Int32(1) << (Self.fractionBits - 1)
        var (red, green, blue) = (half, half, half)
        var index = start
        for weight in runs[position] {
            red &+= Int32(source[index]) &* weight
            green &+= Int32(source[index + 1]) &* weight
            blue &+= Int32(source[index + 2]) &* weight
            index += stride
        }
        target[offset] = Self.level(red)
        target[offset + 1] = Self.level(green)
        target[offset + 2] = Self.level(blue)
    }

    private static func level(_ sum: Int32) -> UInt8 {
        UInt8(min(max(sum >> fractionBits, 0), 255))
    }
}
