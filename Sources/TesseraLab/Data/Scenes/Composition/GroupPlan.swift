/// Things that are chosen but not yet placed.
struct GroupPlan {
    var kind: SceneKind
    var color: SceneColor
    var pattern: ScenePattern
    var count: Int
    var height: Float
    var isMirrored: Bool

    /// The width of all of them in a row.
    var width: Float { height * kind.aspect + Float(count - 1) * step }

    /// From one to the next.
    ///
    /// What swims or flies is staggered and may stand closer.
    var step: Float { height * kind.aspect * (isLoose ? 0.85 : 1) + 0.025 }

    /// Whether they need not keep to one line.
    var isLoose: Bool { kind.stance == .swims || kind.stance == .flies }
}
