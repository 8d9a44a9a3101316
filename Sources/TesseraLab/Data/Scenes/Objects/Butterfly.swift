extension SceneKind {
    static let butterfly = SceneKind(
        name: "butterfly", plural: "butterflies", colors: SceneColor.bright + [.white],
        stance: .flies, homes: [.meadow, .hills, .sky], hours: [.day, .overcast, .sunset],
        height: 0.33, aspect: 1.15, weight: 1.2
    ) { brush in
        let color = brush.color
        for side: Float in [-1, 1] {
            brush.fill(
                Ellipse(side * 0.5, 0.42, width: 0.72, height: 0.94)
                    .turned(halfTangent: side * -0.25, about: [side * 0.5, 0.42]),
                color.darker(0.15))
            brush.fill(
                Ellipse(side * 0.58, -0.36, width: 0.92, height: 1.16)
                    .turned(halfTangent: side * 0.3, about: [side * 0.58, -0.36]))
            brush.fillFlat(Disc(side * 0.62, -0.4, radius: 0.2), color.lighter(0.6))
            brush.fillFlat(
                Capsule(from: [0, -0.5], to: [side * 0.22, -0.9], radius: 0.04), .ink)
        }
        brush.fillFlat(Capsule(from: [0, -0.42], to: [0, 0.55], radius: 0.1), .ink)
    }
}
