extension SceneKind {
    static let jellyfish = SceneKind(
        name: "jellyfish", plural: "jellyfish", colors: [.pink, .purple, .white, .orange, .yellow],
        stance: .swims, homes: [.underwater], height: 0.42, aspect: 0.7, verb: .float, weight: 1
    ) { brush in
        let color = brush.color
        for (x, length) in zip(
            [-0.4, -0.14, 0.14, 0.4] as [Float], [0.7, 0.92, 0.8, 0.66] as [Float])
        {
            brush.fillFlat(
                Capsule(from: [x, -0.1], to: [x + 0.08, length * 0.5], radius: 0.06)
                    .joined(
                        Capsule(
                            from: [x + 0.08, length * 0.5], to: [x - 0.05, length], radius: 0.05)),
                color.lighter(0.25), opacity: 0.85)
        }
        let dome = Ellipse(0, -0.15, width: 1.3, height: 1.6)
            .within(Block(left: -1, top: -1, right: 1, bottom: 0.05, radius: 0.1))
        brush.fill(dome)
        brush.fillFlat(
            Ellipse(-0.2, -0.55, width: 0.36, height: 0.4), color.lighter(0.6), opacity: 0.6)
    }
}
