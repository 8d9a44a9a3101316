internal import TesseraTensor

extension SceneDescription {
    /// "a red boat", "an orange fish", "two small green trees".
    mutating func noun(_ group: SceneGroup) -> String {
        let size = group.size != .medium && random.happens(0.6) ? group.size.rawValue + " " : ""
        return counted(group, adjectives: size + group.color.rawValue + " ")
    }

    /// "a house", "two trees".
    func bareNoun(_ group: SceneGroup) -> String { counted(group, adjectives: "") }

    private func counted(_ group: SceneGroup, adjectives: String) -> String {
        switch group.count {
        case 1: withArticle(adjectives + group.kind.name)
        case 2: "two " + adjectives + group.kind.plural
        default: "three " + adjectives + group.kind.plural
        }
    }

    private func withArticle(_ words: String) -> String {
        ("aeiou".contains(words.first ?? " ") ? "an " : "a ") + words
    }

    /// "on the left".
    func column(of group: SceneGroup) -> String {
        switch SceneColumn(group.frame) {
        case .left: "on the left"
        case .middle: "in the middle"
        case .right: "on the right"
        }
    }

    /// Where the main subject is: "on a blue sea", "in the snow", "over a green meadow".
    mutating func surroundings(of group: SceneGroup) -> String {
        if group.kind.stance == .flies, place != .sky { return "over " + ground() }
        switch place {
        case .sea: return random.happens(0.75) ? "on " + ground() : "at sea"
        case .underwater: return random.choice(of: ["under water", "in the deep sea"])
        case .meadow: return random.choice(of: ["on ", "in "]) + ground()
        case .hills, .desert, .snow: return "in " + ground()
        case .road: return (group.kind.stance == .drives ? "on " : "by ") + ground()
        case .table: return "on " + ground()
        case .sky: return "in " + heaven()
        }
    }

    /// "a blue sea" or "the sea"; colors are not told in the dark.
    private mutating func ground() -> String {
        let color = sky == .night ? nil : groundColor
        guard let color, random.happens(0.6) else { return "the " + place.noun }
        if place == .hills || place == .snow { return color.rawValue + " " + place.noun }
        return withArticle(color.rawValue + " " + place.noun)
    }

    /// The place by itself: "a green meadow", "the deep sea", "an evening sky".
    mutating func scenery() -> String {
        switch place {
        case .sky: heaven()
        default: ground()
        }
    }

    private mutating func heaven() -> String {
        switch sky {
        case .day: random.choice(of: ["a blue sky", "the sky"])
        case .sunset: random.choice(of: ["the evening sky", "a sunset sky"])
        case .overcast: "a grey sky"
        case .night: random.choice(of: ["the night sky", "a dark sky"])
        }
    }

    /// Hour and weather behind the rest: "at night", "under a grey sky".
    func air() -> String {
        switch sky {
        case .day: place.hasSky && place != .sky ? "under a blue sky" : "by day"
        case .sunset: "at sunset"
        case .overcast: place == .sky ? "on a grey day" : "under a grey sky"
        case .night: "at night"
        }
    }

    /// Hour and weather before the rest: "night", "a grey day".
    func time() -> String {
        switch sky {
        case .day: "day"
        case .sunset: "sunset"
        case .overcast: "a grey day"
        case .night: "night"
        }
    }
}

extension ScenePlace {
    /// What captions call it.
    var noun: String {
        switch self {
        case .sea: "sea"
        case .underwater: "deep sea"
        case .meadow: "meadow"
        case .hills: "hills"
        case .desert: "desert"
        case .snow: "snow"
        case .road: "road"
        case .sky: "sky"
        case .table: "table"
        }
    }
}
