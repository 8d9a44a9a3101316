extension SceneKind {
    static let snowman = SceneKind(
        name: "snowman", plural: "snowmen", colors: [.white], stance: .stands, homes: [.snow],
        height: 0.52, aspect: 0.62, weight: 2, most: 2
    ) { brush in
        brush.fill(Disc(0, 0.48, radius: 0.52))
        brush.fill(Disc(0, -0.26, radius: 0.36))
        brush.fill(
            Block(left: -0.32, top: -0.06, right: 0.32, bottom: 0.1, radius: 0.07),
            SceneColor.red.rgb)
        brush.fill(Block(left: -0.4, top: -0.62, right: 0.4, bottom: -0.5, radius: 0.03), .ink)
        brush.fill(Block(left: -0.26, top: -1, right: 0.26, bottom: -0.52, radius: 0.03), .ink)
        brush.fillFlat(Disc(-0.13, -0.34, radius: 0.05), .ink)
        brush.fillFlat(Disc(0.13, -0.34, radius: 0.05), .ink)
        brush.fill(
            Polygon((0, -0.27), (0.36, -0.18), (0, -0.13), radius: 0.02), SceneColor.orange.rgb)
        brush.fillFlat(Disc(0, 0.36, radius: 0.06), .ink)
        brush.fillFlat(Disc(0, 0.62, radius: 0.06), .ink)
    }
}
