extension SceneKind {
    static let fish = SceneKind(
        name: "fish", plural: "fish", colors: SceneColor.bright + [.white], stance: .swims,
        homes: [.underwater], height: 0.34, aspect: 1.6, weight: 4
    ) { brush in
        let color = brush.color
        brush.fill(
            Polygon((-0.85, 0), (-1.5, -0.62), (-1.3, 0), (-1.5, 0.62), radius: 0.07),
            color.darker(0.12))
        brush.fill(
            Polygon((-0.3, -0.6), (0.1, -0.92), (0.45, -0.55), radius: 0.05), color.darker(0.12))
        brush.fill(Ellipse(0.2, 0, width: 2.4, height: 1.5))
        brush.fillFlat(
            Ellipse(0.2, 0, width: 2.2, height: 1.3).within(Block(-0.2, 0, width: 0.26, height: 2)),
            color.lighter(0.5), opacity: 0.8)
        brush.fillFlat(Disc(0.85, -0.2, radius: 0.2), .cream)
        brush.fillFlat(Disc(0.9, -0.2, radius: 0.11), .ink)
    }
}
