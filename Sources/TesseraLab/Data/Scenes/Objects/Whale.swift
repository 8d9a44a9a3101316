extension SceneKind {
    static let whale = SceneKind(
        name: "whale", plural: "whales", colors: [.blue, .grey, .purple, .pink, .white],
        stance: .floats, homes: [.sea], height: 0.4, aspect: 1.45, verb: .swim, weight: 1, most: 2
    ) { brush in
        let spray = RGB(hex: 0xD8_F2_FF)
        for side: Float in [-1, 1] {
            brush.fillFlat(
                Capsule(from: [0.5, -0.35], to: [0.5 + side * 0.24, -0.8], radius: 0.07), spray)
            brush.fillFlat(Disc(0.5 + side * 0.34, -0.74, radius: 0.13), spray)
        }
        for side: Float in [-1, 1] {
            brush.fill(
                Ellipse(-1.12 + side * 0.16, -0.52, width: 0.6, height: 0.3)
                    .turned(halfTangent: side * 0.35, about: [-1.12, -0.45]))
        }
        let tail = Capsule(from: [-1.12, -0.4], to: [-0.7, 0.35], radius: 0.16)
        let body = Ellipse(0.2, 0.3, width: 2.3, height: 1.3).joined(tail, softness: 0.5)
        brush.fill(body)
        brush.fillFlat(body.within(Ellipse(0.5, 1, width: 2.2, height: 1)), .cream, opacity: 0.85)
        brush.eye(0.82, 0.2, radius: 0.12)
    }
}
