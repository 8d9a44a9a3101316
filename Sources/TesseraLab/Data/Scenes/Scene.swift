internal import TesseraTensor

/// Which of a seed's two unending sequences of scenes is meant.
public enum SceneStream: String, Sendable, Codable {
    /// Scenes to learn from.
    case training = "scene"
    /// Scenes that are never learned from.
    case heldOut = "held-out scene"
}

/// A small picture world: a place under a sky with a few things in it, known exactly.
///
/// A scene is a pure function of its seed, stream and index: the same three give the same
/// attributes, caption and pixels on every machine.
public struct Scene: Sendable, Equatable {
    /// Counts changes of the generator, so that pictures kept from an earlier one are not mixed up.
    public static let version = 1

    /// Where it is set.
    public let place: ScenePlace
    /// Hour and weather; day where they cannot be seen.
    public let sky: SceneSky
    /// The color of the ground, or nil where there is none.
    public let groundColor: SceneColor?
    /// What is seen, from back to front.
    public let groups: [SceneGroup]
    /// One of several true descriptions.
    public let caption: String

    let horizon: Float
    let phase: Float

    /// Makes up the scene of an index.
    public init(seed: UInt64, index: Int, stream: SceneStream = .training) {
        let index = UInt64(bitPattern: Int64(index))
        var composer = SceneComposer(
            random: RandomSource(seed: seed, purpose: stream.rawValue, index: index))
        composer.compose()
        (place, sky, groundColor) = (composer.place, composer.sky, composer.groundColor)
        (groups, horizon, phase) = (composer.groups, composer.horizon, composer.phase)
        let words = RandomSource(seed: seed, purpose: stream.rawValue + " caption", index: index)
        var description = SceneDescription(composer, random: words)
        caption = description.caption()
    }

    /// Draws the scene as RGB bytes, row-major, [side, side, 3].
    ///
    /// - Precondition: `side` is positive.
    public func draw(side: Int) -> [UInt8] {
        var brush = SceneBrush(on: SceneCanvas(side: side), light: sky.light)
        if place.hasSky { brush.paintSky(sky, horizon: horizon, phase: phase) }
        let luminary = groups.first { $0.kind.stance == .shines }
        let ground = GroundLook(
            color: (groundColor ?? .grey).rgb, horizon: horizon,
            reflection: luminary.map { ($0.frame.x, $0.color.rgb) }, phase: phase)
        for group in groups where group.isBehindGround { group.draw(with: &brush) }
        place.ground.paint(&brush, ground)
        for group in groups where !group.isBehindGround { group.draw(with: &brush) }
        return brush.canvas.pixels
    }
}
