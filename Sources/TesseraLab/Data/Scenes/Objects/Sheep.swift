extension SceneKind {
    static let sheep = SceneKind(
        name: "sheep", plural: "sheep", colors: [.white, .white, .white, .brown, .grey, .pink],
        stance: .stands, homes: [.meadow, .hills], height: 0.36, aspect: 1.25, weight: 1.2
    ) { brush in
        for x: Float in [-0.55, -0.25, 0.2, 0.5] {
            brush.fillFlat(Capsule(from: [x, 0.4], to: [x, 0.92], radius: 0.08), .ink)
        }
        let wool = Disc(-0.6, 0.02, radius: 0.5).joined(
            Disc(-0.15, -0.3, radius: 0.5), softness: 0.06
        )
        .joined(Disc(0.35, -0.1, radius: 0.5), softness: 0.06)
        .joined(Ellipse(-0.1, 0.25, width: 1.5, height: 0.8), softness: 0.06)
        brush.fill(wool)
        let face = RGB(hex: 0x4A_3C_40)
        brush.fill(Ellipse(0.62, -0.38, width: 0.3, height: 0.2), face)
        brush.fill(Ellipse(0.88, -0.2, width: 0.6, height: 0.72), face)
        brush.fill(Disc(0.72, -0.56, radius: 0.22))
        brush.eye(0.94, -0.26, radius: 0.12)
    }
}
