import Foundation
import TesseraTerminal

/// How colours look to people without one kind of cone.
///
/// Source: Machado, Oliveira and Fernandes, *A physiologically-based model for simulation of color
/// vision deficiency* (2009), severity 1.0, applied to linear light.
enum ColorVision: CaseIterable {
    case normal
    case protanopia
    case deuteranopia

    /// The colour that looks to everyone as `color` looks to such a person.
    func seen(_ color: RGB) -> RGB {
        let light = Self.light(of: color)
        let seen = rows.map { Self.byte(($0 * light).sum()) }
        return RGB(seen[0], seen[1], seen[2])
    }

    private var rows: [SIMD3<Float>] {
        switch self {
        case .normal: [SIMD3(1, 0, 0), SIMD3(0, 1, 0), SIMD3(0, 0, 1)]
        case .protanopia:
            [
                SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
                SIMD3(-0.003882, -0.048116, 1.051998),
            ]
        case .deuteranopia:
            [
                SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
                SIMD3(-0.011820, 0.042940, 0.968881),
            ]
        }
    }

    /// Linear light 0…1 of the channels (IEC 61966-2-1).
    static func light(of color: RGB) -> SIMD3<Float> {
        func channel(_ byte: UInt8) -> Float {
            let value = Float(byte) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return SIMD3(channel(color.red), channel(color.green), channel(color.blue))
    }

    private static func byte(_ light: Float) -> UInt8 {
        let value = max(0, min(1, light))
        let encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
        return UInt8((encoded * 255).rounded())
    }
}
