extension SceneKind {
    static let sun = SceneKind(
        name: "sun", plural: "suns", colors: [.yellow, .yellow, .yellow, .orange, .red],
        stance: .shines,
        homes: ScenePlace.allCases, hours: [.day, .sunset], height: 0.27, aspect: 1, most: 1
    ) { brush in
        let color = brush.color
        brush.halo(0, 0, radius: 1.7, color.lighter(0.3), opacity: 0.6)
        brush.shine(Polygon.star(0, 0, points: 12, inner: 0.62, outer: 1), color.lighter(0.25))
        brush.shine(Disc(0, 0, radius: 0.66), color)
        brush.shine(Disc(-0.12, -0.14, radius: 0.36), color.lighter(0.25), opacity: 0.6)
    }
}
