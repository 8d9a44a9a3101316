extension SceneKind {
    static let cup = SceneKind(
        name: "cup", plural: "cups", colors: SceneColor.bright + [.white], stance: .stands,
        homes: [.table], height: 0.38, aspect: 1.1,
        patterns: [.plain, .plain, .striped, .spotted], weight: 1.2
    ) { brush in
        for x: Float in [-0.4, 0.1] {
            brush.fillFlat(
                Capsule(from: [x, -0.62], to: [x + 0.12, -0.9], radius: 0.07), .cream, opacity: 0.55
            )
        }
        brush.fill(
            Disc(0.62, 0.18, radius: 0.42).cut(Disc(0.62, 0.18, radius: 0.22)),
            brush.color.darker(0.15))
        brush.fillPatterned(
            Block(left: -0.85, top: -0.42, right: 0.58, bottom: 0.86, radius: 0.24), period: 0.5)
        brush.fill(Ellipse(-0.135, -0.38, width: 1.36, height: 0.3), RGB(hex: 0x5C_38_22))
        brush.fillFlat(Ellipse(0, 0.92, width: 1.9, height: 0.16), .cream)
    }
}
