extension SceneKind {
    static let moon = SceneKind(
        name: "moon", plural: "moons", colors: [.yellow, .yellow, .yellow, .white, .orange],
        stance: .shines, homes: ScenePlace.allCases, hours: [.night], height: 0.27, aspect: 0.9,
        most: 1
    ) { brush in
        let color = brush.color
        brush.halo(-0.1, 0, radius: 1.6, color, opacity: 0.4)
        let crescent = Disc(0, 0, radius: 0.92).cut(Disc(0.52, -0.22, radius: 0.74))
        brush.shine(crescent, color)
        brush.shine(
            crescent.within(Disc(-0.3, -0.2, radius: 0.8)), color.lighter(0.3), opacity: 0.5)
    }
}
