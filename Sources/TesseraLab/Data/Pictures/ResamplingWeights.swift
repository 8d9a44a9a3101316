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
