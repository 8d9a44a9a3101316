import Glibc

/// A colour in a space where equal distances look equally different.
///
/// Source: Björn Ottosson, *A perceptual color space for image processing* (2020).
package struct OKLab: Equatable, Sendable {
    /// Lightness 0…1, green–red and blue–yellow.
    package let components: SIMD3<Float>

    /// Converts an sRGB colour.
    package init(_ color: RGB) {
        let light = LinearLight.channels(of: color)
        let cones = SIMD3(
            (light * SIMD3(0.412_221_47, 0.536_332_54, 0.051_445_995)).sum(),
            (light * SIMD3(0.211_903_5, 0.680_699_5, 0.107_396_96)).sum(),
            (light * SIMD3(0.088_302_46, 0.281_718_84, 0.629_978_7)).sum())
        let response = SIMD3(cbrtf(cones.x), cbrtf(cones.y), cbrtf(cones.z))
        components = SIMD3(
            (response * SIMD3(0.210_454_26, 0.793_617_8, -0.004_072_047)).sum(),
            (response * SIMD3(1.977_998_5, -2.428_592_2, 0.450_593_7)).sum(),
            (response * SIMD3(0.025_904_037, 0.782_771_77, -0.808_675_77)).sum())
    }

    /// How different two colours look; about 0.02 is just visible.
    package func distance(to other: OKLab) -> Float {
        let difference = components - other.components
        return (difference * difference).sum().squareRoot()
    }
}
