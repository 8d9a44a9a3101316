extension SceneKind {
    static let cake = SceneKind(
        name: "cake", plural: "cakes",
        colors: [.pink, .pink, .white, .brown, .yellow, .purple, .green],
        stance: .stands, homes: [.table], height: 0.42, aspect: 1.15, weight: 1, most: 2
    ) { brush in
        brush.fill(Ellipse(0, 0.9, width: 2.2, height: 0.2), .cream.darker(0.1))
        brush.fill(
            Block(left: -0.9, top: -0.1, right: 0.9, bottom: 0.88, radius: 0.1),
            RGB(hex: 0xE8_C0_82))
        brush.fillFlat(Block(left: -0.86, top: 0.42, right: 0.86, bottom: 0.56), .cream)
        let icing = Block(left: -0.92, top: -0.4, right: 0.92, bottom: 0.1, radius: 0.18)
            .joined(Capsule(from: [-0.6, 0], to: [-0.6, 0.26], radius: 0.16), softness: 0.1)
            .joined(Capsule(from: [0, 0], to: [0, 0.16], radius: 0.16), softness: 0.1)
            .joined(Capsule(from: [0.6, 0], to: [0.6, 0.28], radius: 0.16), softness: 0.1)
        brush.fill(icing)
        brush.fill(Disc(0, -0.64, radius: 0.26), SceneColor.red.rgb)
        brush.fillFlat(Disc(-0.08, -0.72, radius: 0.08), .cream, opacity: 0.8)
    }
}
