extension SceneKind {
    static let tree = SceneKind(
        name: "tree", plural: "trees",
        colors: [.green, .green, .green, .orange, .yellow, .red, .pink],
        stance: .stands, homes: [.meadow, .hills, .road], height: 0.5, aspect: 0.8, verb: .grow,
        weight: 2
    ) { brush in
        brush.fill(Polygon((-0.12, 0.1), (0.12, 0.1), (0.17, 1), (-0.17, 1)), .wood)
        let crown = Disc(0, -0.46, radius: 0.52).joined(
            Disc(-0.36, -0.02, radius: 0.42), softness: 0.1
        )
        .joined(Disc(0.36, -0.02, radius: 0.42), softness: 0.1)
        brush.fill(crown)
        brush.fillFlat(Disc(-0.14, -0.55, radius: 0.26), brush.color.lighter(0.3), opacity: 0.6)
    }
}
