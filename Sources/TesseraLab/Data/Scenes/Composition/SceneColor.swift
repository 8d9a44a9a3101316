/// A color that captions name.
public enum SceneColor: String, Sendable, Codable, CaseIterable {
    case red, orange, yellow, green, blue, purple, pink, white, brown, grey
}

extension SceneColor {
    /// The color itself; any two lie clearly apart.
    package var rgb: RGB {
        switch self {
        case .red: RGB(hex: 0xE2_38_32)
        case .orange: RGB(hex: 0xF7_8A_1D)
        case .yellow: RGB(hex: 0xFF_D5_3A)
        case .green: RGB(hex: 0x35_97_45)
        case .blue: RGB(hex: 0x2C_64_D8)
        case .purple: RGB(hex: 0x86_49_BE)
        case .pink: RGB(hex: 0xF6_86_BC)
        case .white: RGB(hex: 0xF8_F8_F4)
        case .brown: RGB(hex: 0x8C_5A_32)
        case .grey: RGB(hex: 0x8B_91_9B)
        }
    }

    /// The colors of things that are painted or bred in every color.
    static let bright: [SceneColor] = [.red, .orange, .yellow, .green, .blue, .purple, .pink]
}
