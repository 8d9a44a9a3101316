extension SceneKind {
    static let cloud = SceneKind(
        name: "cloud", plural: "clouds", colors: [.white, .white, .grey, .pink], stance: .flies,
        homes: [.sea, .meadow, .hills, .desert, .snow, .road, .sky],
        hours: [.day, .sunset, .overcast], height: 0.22, aspect: 1.9, verb: .float
    ) { brush in
        let puffs = Disc(-0.2, -0.2, radius: 0.76).joined(Disc(0.75, 0.1, radius: 0.56))
            .joined(Disc(-1.1, 0.3, radius: 0.5))
            .joined(
                Block(left: -1.6, top: 0.1, right: 1.4, bottom: 0.8, radius: 0.35), softness: 0.3)
        brush.fillFlat(puffs, brush.color.darker(0.12))
        let lit = puffs.within(Disc(-0.1, -1.2, radius: 1.75))
        brush.fillFlat(lit, brush.color)
    }
}
