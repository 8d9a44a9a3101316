/// Conversion between sRGB bytes and light, where averages of colours are right.
///
/// Source: IEC 61966-2-1, the sRGB transfer function.
enum LinearLight {
    /// Light of the three channels, 0…1.
    static func channels(of color: RGB) -> SIMD3<Float> {
        SIMD3(
            table[Int(color.red)], table[Int(color.green)], table[Int(color.blue)])
    }

    /// The nearest sRGB colour of light 0…1.
    static func color(_ light: SIMD3<Float>) -> RGB {
        RGB(encoded(light.x), encoded(light.y), encoded(light.z))
    }

    /// Relative luminance 0…1 with the weights of WCAG 2.
    static func luminance(of color: RGB) -> Float {
        (channels(of: color) * SIMD3(0.2126, 0.7152, 0.0722)).sum()
    }

    private static let table: [Float] = (0...255).map { byte in
        let value = Float(byte) / 255
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }

    /// The table is monotonic, so the nearest byte lies next to the insertion point.
    private static func encoded(_ light: Float) -> UInt8 {
        var low = 0
        var high = 255
        while low < high {
            let middle = (low + high) / 2
            if table[middle] < light { low = middle + 1 } else { high = middle }
        }
        if low > 0, light - table[low - 1] < table[low] - light { low -= 1 }
        return UInt8(low)
    }
}
