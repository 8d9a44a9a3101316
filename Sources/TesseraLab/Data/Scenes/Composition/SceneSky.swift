/// The hour and the weather.
public enum SceneSky: String, Sendable, Codable, CaseIterable {
    case day, sunset, overcast, night
}

/// What a sky's light does to colors.
package struct SceneLight {
    /// The color of the air.
    let tint: RGB
    /// How much of it lies over everything.
    let share: Float
    /// Whether lamps are lit.
    let isDark: Bool

    /// The color of a surface in this light.
    func falling(on color: RGB) -> RGB { color.mixed(with: tint, share) }
}

extension SceneSky {
    /// The light of a sky.
    package var light: SceneLight {
        switch self {
        case .day: SceneLight(tint: .one, share: 0, isDark: false)
        case .sunset: SceneLight(tint: RGB(hex: 0x7A_2E_4A), share: 0.1, isDark: false)
        case .overcast: SceneLight(tint: RGB(hex: 0x8A_92_A0), share: 0.1, isDark: false)
        case .night: SceneLight(tint: RGB(hex: 0x1C_28_60), share: 0.15, isDark: true)
        }
    }

    /// The colors of the sky at the top, halfway down and at the horizon.
    var gradient: (top: RGB, middle: RGB, horizon: RGB) {
        switch self {
        case .day: (RGB(hex: 0x4A_A3_F0), RGB(hex: 0x86_C6_F7), RGB(hex: 0xCF_EC_FB))
        case .sunset: (RGB(hex: 0x6A_4C_93), RGB(hex: 0xF0_7A_6A), RGB(hex: 0xFF_CE_7A))
        case .overcast: (RGB(hex: 0x9A_A6_B5), RGB(hex: 0xB4_BE_CA), RGB(hex: 0xD2_D9_DF))
        case .night: (RGB(hex: 0x0A_11_33), RGB(hex: 0x14_20_54), RGB(hex: 0x2A_3B_7C))
        }
    }

    /// How often scenes have it, against other skies.
    var weight: Float {
        switch self {
        case .day: 4
        case .sunset, .night: 2.2
        case .overcast: 1.6
        }
    }
}
