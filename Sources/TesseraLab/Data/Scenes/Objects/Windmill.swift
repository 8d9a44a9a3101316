extension SceneKind {
    static let windmill = SceneKind(
        name: "windmill", plural: "windmills",
        colors: [.white, .white, .red, .brown, .blue, .pink],
        stance: .stands, homes: [.meadow, .hills], height: 0.58, aspect: 0.82, weight: 1, most: 2
    ) { brush in
        brush.fill(Polygon((-0.26, -0.3), (0.26, -0.3), (0.4, 1), (-0.4, 1)))
        brush.fill(
            Polygon((-0.32, -0.28), (0, -0.62), (0.32, -0.28), radius: 0.03), RGB(hex: 0x8A_42_3A))
        brush.fill(Block(left: -0.12, top: 0.62, right: 0.12, bottom: 1), .wood)
        brush.pane(Disc(0, 0.2, radius: 0.11))
        for blade in 0..<4 {
            let tip = Turn.point(Float(blade) / 4 + 0.09, radius: 0.72, around: [0, -0.24])
            let root = Turn.point(Float(blade) / 4 + 0.09, radius: 0.2, around: [0, -0.24])
            brush.fill(Capsule(from: root, to: tip, radius: 0.075), RGB(hex: 0xE8_DC_C4))
        }
        brush.fillFlat(Disc(0, -0.24, radius: 0.1), .ink)
    }
}
