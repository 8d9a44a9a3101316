extension SceneKind {
    static let balloon = SceneKind(
        name: "balloon", plural: "balloons", colors: SceneColor.bright, stance: .flies,
        homes: [.sky, .meadow, .hills, .desert, .sea], hours: [.day, .sunset, .overcast],
        height: 0.42, aspect: 0.7, patterns: [.plain, .plain, .striped, .spotted],
        weight: 2
    ) { brush in
        for side: Float in [-1, 1] {
            brush.fillFlat(
                Capsule(from: [side * 0.4, 0.15], to: [side * 0.15, 0.75], radius: 0.03), .wood)
        }
        let envelope = Disc(0, -0.32, radius: 0.66)
            .joined(Polygon((-0.56, 0), (0.56, 0), (0.2, 0.46), (-0.2, 0.46)), softness: 0.1)
        brush.fillPatterned(envelope, period: 0.48)
        if brush.pattern == .plain {
            let panel = envelope.within(Ellipse(0, -0.28, width: 0.5, height: 1.5))
            brush.fillFlat(panel, brush.color.lighter(0.4), opacity: 0.7)
        }
        brush.fill(Block(0, 0.84, width: 0.42, height: 0.28, radius: 0.05), .wood)
    }
}
