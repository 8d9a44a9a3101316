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
    /// What covers them.
    public var pattern: ScenePattern
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
    /// Paints all of them.
    func draw(with brush: inout SceneBrush) {
        for frame in frames {
            brush.turn(to: frame, color: color.rgb, pattern: pattern, isMirrored: isMirrored)
            switch kind.stance {
            case .stands, .drives: brush.shadow(width: 1.7 * kind.aspect)
            case .floats: brush.ripple(width: 2.1 * kind.aspect)
            case .swims, .flies, .shines, .rises: break
            }
            kind.draw(&brush)
        }
    }

    /// Orders groups from back to front.
    var depth: Float {
        switch kind.stance {
        case .shines: -3
        case .rises: -2
        case .flies: -1
        case .stands, .drives, .floats, .swims: frame.bottom
        }
    }

    /// Whether the ground lies before them.
    var isBehindGround: Bool { kind.stance == .shines || kind.stance == .rises }
}
