extension SceneKind {
    static let kite = SceneKind(
        name: "kite", plural: "kites", colors: SceneColor.bright, stance: .flies,
        homes: [.sky, .meadow, .hills, .sea], hours: [.day, .sunset, .overcast], height: 0.4,
        aspect: 0.78, weight: 0.8, most: 2
    ) { brush in
        let color = brush.color
        let points: [Point] = [[0, 0.3], [0.16, 0.55], [-0.12, 0.74], [0.1, 0.94]]
        for (start, end) in zip(points, points.dropFirst()) {
            brush.fillFlat(Capsule(from: start, to: end, radius: 0.05), .cream)
        }
        brush.fill(
            Polygon((0, -0.95), (0.7, -0.3), (0, 0.42), (-0.7, -0.3), radius: 0.03))
        brush.fillFlat(
            Polygon((0, -0.9), (0.64, -0.3), (0, -0.3)), color.lighter(0.5), opacity: 0.8)
        brush.fillFlat(
            Polygon((0, 0.36), (-0.64, -0.3), (0, -0.3)), color.lighter(0.5), opacity: 0.8)
        brush.fillFlat(Disc(0.15, 0.56, radius: 0.12), color)
        brush.fillFlat(Disc(-0.11, 0.76, radius: 0.11), color)
    }
}
