extension SceneKind {
    static let mushroom = SceneKind(
        name: "mushroom", plural: "mushrooms", colors: [.red, .red, .brown, .orange, .purple],
        stance: .stands, homes: [.meadow, .hills], height: 0.38, aspect: 1, verb: .grow, weight: 1
    ) { brush in
        brush.fill(
            Polygon((-0.2, -0.1), (0.2, -0.1), (0.28, 0.9), (-0.28, 0.9), radius: 0.08), .cream)
        let cap = Ellipse(0, 0.1, width: 1.9, height: 2.1)
            .within(Block(left: -1, top: -1, right: 1, bottom: 0.2, radius: 0.12))
        brush.fill(cap)
        brush.fillFlat(Disc(-0.42, -0.22, radius: 0.16), .cream)
        brush.fillFlat(Disc(0.1, -0.6, radius: 0.17), .cream)
        brush.fillFlat(Disc(0.5, -0.12, radius: 0.14), .cream)
    }
}
