/// Where a scene is set.
public enum ScenePlace: String, Sendable, Codable, CaseIterable {
    case sea, underwater, meadow, hills, desert, snow, road, sky, table
}

extension ScenePlace {
    /// What it looks like.
    var ground: SceneGround {
        switch self {
        case .sea: .sea
        case .underwater: .underwater
        case .meadow: .meadow
        case .hills: .hills
        case .desert: .desert
        case .snow: .snow
        case .road: .road
        case .sky: .openSky
        case .table: .table
        }
    }

    /// Whether hour and weather can be seen.
    var hasSky: Bool { self != .underwater && self != .table }

    /// How often scenes are set there, against other places.
    var weight: Float {
        switch self {
        case .sea, .meadow: 3
        case .underwater, .hills, .sky: 2
        case .desert, .snow, .road, .table: 1.5
        }
    }
}
