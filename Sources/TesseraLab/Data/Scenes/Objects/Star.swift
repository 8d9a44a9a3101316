extension SceneKind {
    static let star = SceneKind(
        name: "star", plural: "stars", colors: [.yellow, .white, .orange, .pink], stance: .flies,
        homes: [.sea, .meadow, .hills, .desert, .snow, .sky], hours: [.night], height: 0.24,
        aspect: 1.05, verb: .shine
    ) { brush in
        let color = brush.color
        brush.halo(0, 0.05, radius: 1.4, color, opacity: 0.35)
        brush.shine(
            Polygon.star(0, 0.06, points: 5, inner: 0.42, outer: 0.92, radius: 0.08), color)
    }
}
