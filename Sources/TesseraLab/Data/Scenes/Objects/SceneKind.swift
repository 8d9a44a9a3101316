/// A kind of thing that scenes show: its names, its looks and where it is found.
///
/// A new kind is one file beside this one and one line in `SceneKind.all`.
public struct SceneKind: Sendable {
    /// How a thing keeps its place.
    enum Stance: Sendable {
        /// On the ground.
        case stands
        /// On the ground, and on a road where there is one.
        case drives
        /// Half in the water.
        case floats
        /// Under water.
        case swims
        /// Up in the air.
        case flies
        /// High in the sky, far behind everything.
        case shines
        /// From behind the horizon.
        case rises
    }

    /// What captions call one of them.
    public let name: String
    /// What captions call several.
    public let plural: String
    /// The colors it comes in.
    let colors: [SceneColor]
    /// How it keeps its place.
    let stance: Stance
    /// The places where it is found.
    let homes: [ScenePlace]
    /// The skies under which it is found.
    var hours = SceneSky.allCases
    /// Height of one of medium size, as a share of the picture's.
    let height: Float
    /// Width over height.
    let aspect: Float
    /// How often it is chosen, against other kinds.
    var weight: Float = 1
    /// How many may stand side by side.
    var most = 3
    /// Paints one of them within ±1 from top to bottom.
    let draw: @Sendable (inout SceneBrush) -> Void
}

extension SceneKind: Equatable {
    /// Kinds are told apart by their names.
    public static func == (first: SceneKind, second: SceneKind) -> Bool {
        first.name == second.name
    }
}

extension SceneKind {
    /// Every kind.
    public static let all: [SceneKind] = [
        balloon, boat, cloud, fish, flower, house, moon, star, sun, tree,
    ]
}

extension RGB {
    static let ink = RGB(hex: 0x22_22_2E)
    static let wood = RGB(hex: 0x7A_4E_2B)
    static let leaf = RGB(hex: 0x3B_8E_3A)
    static let glass = RGB(hex: 0xA9_DC_F5)
    static let lamp = RGB(hex: 0xFF_D9_6B)
    static let cream = RGB(hex: 0xFB_F4_E4)
}
