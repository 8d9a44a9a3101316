internal import TesseraTensor

/// Puts a scene into words: a wording is chosen among those that fit, and every word is true.
struct SceneDescription {
    let place: ScenePlace
    let sky: SceneSky
    let groundColor: SceneColor?
    /// What the caption is about: the things at home in the place, the largest first.
    let subjects: [SceneGroup]
    /// The sun or the moon.
    let luminary: SceneGroup?
    /// What is up in the air beside the subjects.
    let flyer: SceneGroup?
    /// What rises from behind the horizon.
    let backdrop: SceneGroup?
    var random: RandomSource

    init(_ scene: SceneComposer, random: RandomSource) {
        (place, sky, groundColor) = (scene.place, scene.sky, scene.groundColor)
        self.random = random
        let (groups, place) = (scene.groups, scene.place)
        luminary = groups.first { $0.kind.stance == .shines }
        backdrop = groups.first { $0.kind.stance == .rises }
        let residents = groups.filter { $0.kind.isResident(of: place) }
        let flyers = groups.filter { $0.kind.stance == .flies }
        subjects = residents.isEmpty ? Array(flyers.prefix(1)) : residents
        flyer =
            residents.isEmpty ? flyers.dropFirst().first : flyers.first { !residents.contains($0) }
    }

    /// One of many descriptions.
    mutating func caption() -> String {
        guard let main = subjects.first else { return emptyCaption() }
        if let luminary, random.happens(0.35) { return luminaryCaption(luminary, over: main) }
        if let other = companion, random.happens(0.75) { return pairCaption(main, other) }
        return singleCaption(main)
    }

    /// What may be named beside the main subject.
    private var companion: SceneGroup? { subjects.dropFirst().first ?? flyer ?? backdrop }
}

extension SceneDescription {
    /// "a red boat on a blue sea", "on the left a red boat", "a blue sea with a red boat".
    private mutating func singleCaption(_ main: SceneGroup) -> String {
        let thing = noun(main)
        // Indoors and under water nobody sees the sky.
        switch random.index(below: place.hasSky ? 8 : 6) {
        case 0: return thing
        case 1: return thing + " " + column(of: main)
        case 2: return thing + " " + column(of: main) + ", " + surroundings(of: main)
        case 3: return scenery() + " with " + thing
        case 6: return time() + ": " + thing + " " + surroundings(of: main)
        case 7: return thing + " " + surroundings(of: main) + " " + air()
        default: return thing + " " + surroundings(of: main)
        }
    }

    /// "a yellow moon above a white house", "a red boat on a blue sea under a yellow sun".
    private mutating func luminaryCaption(_ light: SceneGroup, over main: SceneGroup) -> String {
        let (thing, lamp) = (noun(main), noun(light))
        if SceneRelation(light, to: main) == .above, random.happens(0.5) {
            let prefix = random.happens(0.5) ? time() + ": " : ""
            let place = random.happens(0.3) ? " " + surroundings(of: main) : ""
            let below = random.happens(0.2) ? bareNoun(main) : thing
            return prefix + lamp + " above " + below + place
        }
        switch random.index(below: 4) {
        case 0: return thing + " and " + lamp
        case 1: return scenery() + " with " + thing + " and " + lamp
        case 2: return thing + " under " + lamp
        default: return thing + " " + surroundings(of: main) + " under " + lamp
        }
    }

    /// "two green trees left of a small house", "a red boat and a white cloud".
    private mutating func pairCaption(_ main: SceneGroup, _ other: SceneGroup) -> String {
        let isSwapped = random.happens(0.5)
        let (first, second) = isSwapped ? (other, main) : (main, other)
        let place = random.happens(0.35) ? " " + surroundings(of: main) : ""
        guard let relation = SceneRelation(first, to: second), random.happens(0.75) else {
            return noun(first) + " and " + noun(second) + place
        }
        if relation == .leftOf, random.happens(0.35) {
            return noun(first) + " on the left and " + noun(second) + " on the right" + place
        }
        return noun(first) + " " + relation.rawValue + " " + noun(second) + place
    }

    /// "a green meadow at night".
    private mutating func emptyCaption() -> String { scenery() + " " + air() }
}
