extension SceneKind {
    static let ball = SceneKind(
        name: "ball", plural: "balls", colors: SceneColor.bright, stance: .stands,
        homes: [.table, .meadow, .snow], height: 0.38, aspect: 1, verb: .lie, weight: 0.8
    ) { brush in
        let ball = Disc(0, 0, radius: 0.98)
        brush.fill(ball)
        let stripe = Ellipse(-0.15, 0, width: 0.7, height: 2.2).turned(
            halfTangent: 0.18, about: .zero)
        brush.fillFlat(ball.within(stripe), .cream, opacity: 0.9)
        brush.fillFlat(ball.within(Disc(0.9, 1.1, radius: 0.9)), .ink, opacity: 0.18)
        brush.fillFlat(Ellipse(-0.4, -0.45, width: 0.4, height: 0.3), .cream, opacity: 0.6)
    }
}
