extension SceneKind {
    static let turtle = SceneKind(
        name: "turtle", plural: "turtles", colors: [.green, .brown, .orange, .yellow],
        stance: .swims, homes: [.underwater], height: 0.34, aspect: 1.5, weight: 1, most: 2
    ) { brush in
        let skin = RGB(hex: 0x9A_C4_6A)
        brush.fill(Ellipse(1.1, -0.1, width: 0.76, height: 0.62), skin)
        brush.fill(
            Ellipse(0.55, 0.55, width: 0.4, height: 0.95)
                .turned(halfTangent: 0.28, about: [0.55, 0.3]), skin)
        brush.fill(
            Ellipse(-0.85, 0.5, width: 0.36, height: 0.8)
                .turned(halfTangent: 0.4, about: [-0.8, 0.3]), skin)
        let shell = Ellipse(-0.15, 0.32, width: 2.3, height: 2.2)
            .within(Block(left: -2, top: -1, right: 2, bottom: 0.42, radius: 0.2))
        brush.fill(shell)
        for x: Float in [-0.7, -0.1, 0.45] {
            brush.fillFlat(Disc(x, -0.12, radius: 0.22), brush.color.darker(0.28), opacity: 0.7)
        }
        brush.eye(1.2, -0.18, radius: 0.13)
    }
}
