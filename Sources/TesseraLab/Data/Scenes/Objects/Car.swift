extension SceneKind {
    static let car = SceneKind(
        name: "car", plural: "cars", colors: SceneColor.bright + [.white, .grey], stance: .drives,
        homes: [.road, .road, .desert, .snow], height: 0.32, aspect: 1.7, weight: 3
    ) { brush in
        brush.fill(
            Polygon((-0.85, 0), (-0.55, -0.82), (0.45, -0.82), (0.95, 0), radius: 0.1))
        brush.pane(Polygon((-0.68, -0.06), (-0.46, -0.68), (-0.08, -0.68), (-0.08, -0.06)))
        brush.pane(Polygon((0.08, -0.06), (0.08, -0.68), (0.4, -0.68), (0.74, -0.06)))
        brush.fill(Block(left: -1.6, top: -0.12, right: 1.62, bottom: 0.66, radius: 0.24))
        brush.shine(Disc(1.48, 0.14, radius: 0.13), .lamp)
        brush.wheel(-0.88, 0.62, radius: 0.36)
        brush.wheel(0.88, 0.62, radius: 0.36)
    }
}
