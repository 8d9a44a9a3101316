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
