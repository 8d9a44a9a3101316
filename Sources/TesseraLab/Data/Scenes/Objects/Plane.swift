extension SceneKind {
    static let plane = SceneKind(
        name: "plane", plural: "planes", colors: [.white, .red, .yellow, .blue, .orange, .green],
        stance: .flies, homes: [.sky, .sea, .desert, .hills],
        hours: [.day, .sunset, .overcast], height: 0.31, aspect: 1.7, weight: 1
    ) { brush in
        let dark = brush.color.darker(0.22)
        brush.fill(
            Polygon((-1.15, 0), (-1.55, -0.85), (-1.2, -0.85), (-0.65, 0), radius: 0.05), dark)
        brush.fill(Ellipse(0.05, 0.1, width: 3.2, height: 0.84))
        for x: Float in [-0.5, -0.05, 0.4] {
            brush.pane(Disc(x, -0.02, radius: 0.13))
        }
        brush.pane(Block(left: 0.85, top: -0.14, right: 1.22, bottom: 0.12, radius: 0.1))
        brush.fill(
            Polygon((-0.2, 0.2), (0.5, 0.2), (-0.35, 0.92), (-0.75, 0.92), radius: 0.06), dark)
    }
}
