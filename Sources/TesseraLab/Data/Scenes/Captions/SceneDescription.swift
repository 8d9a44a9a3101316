internal import TesseraTensor

/// Puts a scene into words: a wording is chosen among those that fit, and every word is true.
struct SceneDescription {
    let place: ScenePlace
    let sky: SceneSky
    let groundColor: SceneColor?
    /// What the caption is about: the things at home in the place.
    let subjects: [SceneGroup]
    /// The sun or the moon.
    let luminary: SceneGroup?
    /// What else is up in the air or behind the horizon.
    let extras: [SceneGroup]
    var random: RandomSource

    init(_ scene: SceneComposer, random: RandomSource) {
        (place, sky, groundColor) = (scene.place, scene.sky, scene.groundColor)
        self.random = random
        let (groups, place) = (scene.groups, scene.place)
        luminary = groups.first { $0.kind.stance == .shines }
        subjects = groups.filter { $0.kind.isResident(of: place) }
        extras = groups.filter { !$0.kind.isResident(of: place) && $0.kind.stance != .shines }
    }

    /// One of many descriptions, three to sixteen words long.
    mutating func caption() -> String {
        while true {
            let caption = anyCaption()
            if caption.count(where: { $0 == " " }) < Self.wordLimit { return caption }
        }
    }

    private static let wordLimit = 16

    private mutating func anyCaption() -> String {
        let main = random.choice(of: subjects)
        if let luminary, random.happens(0.45) { return luminaryCaption(luminary, main) }
        if let other = subjects.first(where: { $0 != main }), random.happens(0.75) {
            return pairCaption(main, other)
        }
        if !extras.isEmpty, random.happens(0.5) {
            return extraCaption(main, random.choice(of: extras))
        }
        return singleCaption(main)
    }
}

extension SceneDescription {
    /// "a red boat", "a red boat sails on a blue sea", "a blue sea with a red boat".
    private mutating func singleCaption(_ main: SceneGroup) -> String {
        let thing = noun(main)
        let column = main.count == 1 ? " " + column(of: main) : ""
        // Indoors and under water nobody sees the sky, and high up it is named anyway.
        switch random.index(below: place.hasSky && place != .sky ? 12 : 9) {
        case 0: return thing
        case 1: return thing + column
        case 2: return thing + " " + surroundings(of: main) + column
        case 3: return scenery() + " with " + thing
        case 4, 5: return thing + " " + main.verb + " " + surroundings(of: main)
        case 6, 7, 8: return thing + " " + surroundings(of: main)
        case 9: return time() + ": " + thing + " " + surroundings(of: main)
        case 10: return thing + " " + main.verb + " " + surroundings(of: main) + " " + air()
        default: return thing + " " + surroundings(of: main) + " " + air()
        }
    }

    /// "night: a yellow moon above a house", "a red boat on a blue sea under a yellow sun".
    private mutating func luminaryCaption(_ light: SceneGroup, _ main: SceneGroup) -> String {
        let (thing, lamp) = (noun(main), noun(light))
        let isOver = light.frame.bottom < main.frame.y
        if SceneRelation(light, to: main) == .above, random.happens(0.5) {
            let prefix = random.happens(0.4) ? time() + ": " : ""
            let words = random.choice(of: [" above ", " above ", " over ", " shines above "])
            return prefix + lamp + words + (random.happens(0.2) ? bareNoun(main) : thing)
        }
        switch random.index(below: isOver ? 7 : 3) {
        case 0: return thing + " and " + lamp
        case 1: return scenery() + " with " + thing + " and " + lamp
        case 2: return time() + ": " + thing + " and " + lamp
        case 3: return thing + " under " + lamp
        case 4: return thing + " " + main.verb + " under " + lamp
        default: return thing + " " + surroundings(of: main) + " under " + lamp
        }
    }

    /// Two things at home in the place: "two green trees left of a small house in the hills".
    private mutating func pairCaption(_ main: SceneGroup, _ other: SceneGroup) -> String {
        let (first, second) = (noun(main), noun(other))
        let ending = random.happens(0.35) ? " " + surroundings(of: main) : ""
        let relation = SceneRelation(main, to: other)
        let isApart = main.column == .left && other.column == .right
        switch (relation, random.index(below: 6)) {
        case (nil, _), (_, 0): return first + " and " + second + ending
        case (_, 1): return scenery() + " with " + first + " and " + second
        case (_, 2...3) where isApart:
            return first + " on the left and " + second + " on the right" + ending
        case (let relation?, _): return first + " " + words(for: relation) + " " + second + ending
        }
    }

    /// Something in the air or far behind: "a white bird above a red house in the snow".
    private mutating func extraCaption(_ main: SceneGroup, _ extra: SceneGroup) -> String {
        let (thing, other) = (noun(main), noun(extra))
        guard let relation = SceneRelation(extra, to: main), random.happens(0.75) else {
            return thing + " " + surroundings(of: main) + " and " + other
        }
        if let inverse = SceneRelation(main, to: extra), random.happens(0.4) {
            return thing + " " + words(for: inverse) + " " + other
        }
        let ending = random.happens(0.3) ? " " + surroundings(of: main) : ""
        return other + " " + words(for: relation) + " " + thing + ending
    }
}
