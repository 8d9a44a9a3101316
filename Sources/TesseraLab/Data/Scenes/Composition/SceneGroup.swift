/// How large a thing is, against others of its kind.
public enum SceneSize: String, Sendable, Codable, CaseIterable {
    case small, medium, large

    /// The size that a share of the kind's own height stands for.
    init(ratio: Float) {
        self = ratio < 0.8 ? .small : ratio > 1.2 ? .large : .medium
    }
}

/// One to three things of the same kind, color and size.
public struct SceneGroup: Sendable, Equatable {
    /// What they are.
    public var kind: SceneKind
    /// Their color.
    public var color: SceneColor
    /// Where each of them is, from left to right.
    public var frames: [SceneFrame]
    /// Whether they look to the left.
    var isMirrored: Bool

    /// How many there are.
    public var count: Int { frames.count }
    /// Their size, against others of their kind.
    public var size: SceneSize { SceneSize(ratio: frames[0].height / kind.height) }
    /// The rectangle around all of them.
    public var frame: SceneFrame { frames.dropFirst().reduce(frames[0]) { $0.union($1) } }
}

extension SceneGroup {
    func draw(with brush: inout SceneBrush) {
        for frame in frames {
            brush.turn(to: frame, color: color.rgb, isMirrored: isMirrored)
            kind.draw(&brush)
        }
    }
}
