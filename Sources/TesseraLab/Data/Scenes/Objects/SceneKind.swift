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
    package let colors: [SceneColor]
    /// How it keeps its place.
    let stance: Stance
    /// The places where it is found.
    package let homes: [ScenePlace]
    /// The skies under which it is found.
    package var hours = SceneSky.allCases
    /// Height of one of medium size, as a share of the picture's.
    package let height: Float
    /// Width over height.
    package let aspect: Float
    /// What may cover it.
    var patterns: [ScenePattern] = [.plain]
    /// What captions say it does, where that is not clear from its stance.
    var verb: SceneVerb?
    /// How often it is chosen, against other kinds.
    var weight: Float = 1
    /// How many may stand side by side.
    var most = 3
    /// Paints one of them within ±1 from top to bottom.
    package let draw: @Sendable (inout SceneBrush) -> Void
}

extension SceneKind: Equatable {
    /// Kinds are told apart by their names.
    public static func == (first: SceneKind, second: SceneKind) -> Bool {
        first.name == second.name
    }
}

extension SceneKind {
    /// Whether a place's scenes may be about it.
    func isResident(of place: ScenePlace) -> Bool {
        switch stance {
        case .stands, .drives, .floats, .swims: true
        case .flies: place == .sky
        case .shines, .rises: false
        }
    }
}

extension SceneKind {
    /// Every kind.
    public static let all: [SceneKind] = [
        // In the sky.
        sun, moon, star, cloud, mountain, bird, balloon, plane, kite, rocket, butterfly,
        // At sea.
        boat, ship, whale, duck, lighthouse,
        // Under water.
        fish, octopus, jellyfish, crab, turtle, submarine,
        // On land.
        house, castle, windmill, tent, tree, pine, flower, mushroom, cactus, snowman, car, bus,
        cat, sheep, penguin,
        // On a table.
        apple, cup, ball, candle, cake,
    ]
}

extension RGB {
    static let ink = RGB(hex: 0x33_34_48)
    static let wood = RGB(hex: 0x7A_4E_2B)
    static let leaf = RGB(hex: 0x3B_8E_3A)
    static let glass = RGB(hex: 0xA9_DC_F5)
    static let lamp = RGB(hex: 0xFF_D9_6B)
    static let cream = RGB(hex: 0xFB_F4_E4)
}
