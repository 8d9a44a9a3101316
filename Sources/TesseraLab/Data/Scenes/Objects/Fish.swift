extension SceneKind {
    static let fish = SceneKind(
        name: "fish", plural: "fish", colors: SceneColor.bright + [.white], stance: .swims,
        homes: [.underwater], height: 0.34, aspect: 1.6,
        patterns: [.plain, .plain, .striped, .spotted], weight: 4
    ) { brush in
        let color = brush.color
        brush.fill(
            Polygon((-0.85, 0), (-1.5, -0.62), (-1.3, 0), (-1.5, 0.62), radius: 0.07),
            color.darker(0.12))
        brush.fill(
            Polygon((-0.3, -0.6), (0.1, -0.92), (0.45, -0.55), radius: 0.05), color.darker(0.12))
        brush.fillPatterned(Ellipse(0.2, 0, width: 2.4, height: 1.5), period: 0.62)
        if brush.pattern == .plain {
            let belly = Ellipse(0.2, 0.34, width: 1.7, height: 0.66)
            brush.fillFlat(belly, color.lighter(0.4), opacity: 0.6)
        }
        brush.eye(0.85, -0.2, radius: 0.2)
    }
}
