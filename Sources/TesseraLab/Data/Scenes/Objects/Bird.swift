extension SceneKind {
    static let bird = SceneKind(
        name: "bird", plural: "birds",
        colors: [.white, .red, .yellow, .blue, .brown, .green, .pink, .orange], stance: .flies,
        homes: [.sea, .meadow, .hills, .desert, .snow, .road, .sky],
        hours: [.day, .sunset, .overcast], height: 0.31, aspect: 1.35, weight: 1.5
    ) { brush in
        let (color, wing) = (brush.color, brush.color.darker(0.18))
        brush.fill(Polygon((-0.5, 0.15), (-1.28, -0.1), (-1.2, 0.5), radius: 0.05), wing)
        brush.fill(
            Ellipse(0, 0.3, width: 1.5, height: 0.9).joined(
                Disc(0.66, -0.08, radius: 0.42), softness: 0.2))
        brush.fill(
            Polygon((1, -0.2), (1.32, -0.02), (1, 0.12), radius: 0.02), SceneColor.orange.rgb)
        brush.fill(
            Polygon((-0.42, 0.16), (0.3, 0.2), (-0.2, -0.55), (-0.62, -0.9), radius: 0.09),
            color.distance(to: .cream) < 0.2 ? color.darker(0.25) : color.lighter(0.4))
        brush.eye(0.76, -0.14, radius: 0.14)
    }
}
