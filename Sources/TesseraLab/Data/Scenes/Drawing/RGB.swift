/// A color as sRGB-encoded components from 0 to 1.
package typealias RGB = SIMD3<Float>

extension RGB {
    /// Creates a color from six hexadecimal digits, as in 0xFFD23F.
    init(hex: UInt32) {
        self.init(Float(hex >> 16 & 0xFF), Float(hex >> 8 & 0xFF), Float(hex & 0xFF))
        self /= 255
    }

    /// The color that lies a share of the way to another one.
    func mixed(with other: RGB, _ share: Float) -> RGB { self + (other - self) * share }

    /// A lighter color of the same hue.
    func lighter(_ share: Float) -> RGB { mixed(with: RGB(1, 1, 1), share) }

    /// A darker color, slightly bluer as shadows are.
    func darker(_ share: Float) -> RGB { mixed(with: RGB(0.04, 0.03, 0.12), share) }

    /// How far apart two colors lie; black and white are √3 apart.
    package func distance(to other: RGB) -> Float {
        let difference = self - other
        return (difference * difference).sum().squareRoot()
    }
}
