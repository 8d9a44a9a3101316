internal import TesseraTensor

extension SceneDescription {
    /// "a red boat", "an orange fish", "two small striped cups".
    mutating func noun(_ group: SceneGroup) -> String {
        let size = group.size != .medium && random.happens(0.6) ? group.size.rawValue + " " : ""
        let pattern = group.pattern == .plain ? "" : group.pattern.rawValue + " "
        return counted(group, adjectives: size + pattern + group.color.rawValue + " ")
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
        switch group.column {
        case .left: "on the left"
        case .middle: "in the middle"
        case .right: "on the right"
        }
    }

    /// "above", "to the left of".
    mutating func words(for relation: SceneRelation) -> String {
        switch relation {
        case .above: random.choice(of: ["above", "above", "over"])
        case .below: random.choice(of: ["below", "under"])
        case .leftOf: random.choice(of: ["left of", "to the left of", "next to"])
        case .rightOf: random.choice(of: ["right of", "to the right of", "next to"])
        case .inFrontOf, .behind: relation.rawValue
        }
    }
}

extension SceneDescription {
    /// Where a thing is: "on a blue sea", "in the snow", "by the road".
    mutating func surroundings(of group: SceneGroup) -> String {
        switch place {
        case .sea: random.happens(0.75) ? "on " + ground() : "at sea"
        case .underwater: random.choice(of: ["under water", "in the deep sea"])
        case .meadow: random.choice(of: ["on ", "in "]) + ground()
        case .hills, .desert, .snow: "in " + ground()
        case .road: (group.kind.stance == .drives ? "on " : "by ") + ground()
        case .table: "on " + ground()
        case .sky: "in " + heaven()
        }
    }

    /// The place by itself: "a green meadow", "the deep sea", "a dark sky".
    mutating func scenery() -> String {
        switch place {
        case .sky: return heaven()
        case .underwater: return "the deep sea"
        case .snow: return "a snowy field"
        case .hills: return (namedGroundColor().map { $0 + " " } ?? "") + place.noun
        case .sea, .meadow, .desert, .road, .table:
            return withArticle((namedGroundColor().map { $0 + " " } ?? "") + place.noun)
        }
    }

    /// "a blue sea" or "the sea".
    private mutating func ground() -> String {
        guard let color = namedGroundColor() else { return "the " + place.noun }
        let isMass = place == .hills || place == .snow
        return isMass ? color + " " + place.noun : withArticle(color + " " + place.noun)
    }

    /// The ground's color, if it is told; it cannot be made out in the dark.
    private mutating func namedGroundColor() -> String? {
        sky != .night && random.happens(0.6) ? groundColor?.rawValue : nil
    }

    private mutating func heaven() -> String {
        switch sky {
        case .day: random.choice(of: ["a blue sky", "the blue sky"])
        case .sunset: random.choice(of: ["the evening sky", "an evening sky"])
        case .overcast: random.choice(of: ["a grey sky", "the grey sky"])
        case .night: random.choice(of: ["the night sky", "a dark sky"])
        }
    }

    /// Hour and weather behind the rest: "at night", "under a grey sky".
    func air() -> String {
        switch sky {
        case .day: "under a blue sky"
        case .sunset: "at sunset"
        case .overcast: "under a grey sky"
        case .night: "at night"
        }
    }

    /// Hour and weather before the rest: "night", "a sunny day".
    func time() -> String {
        switch sky {
        case .day: luminary == nil ? "day" : "a sunny day"
        case .sunset: "sunset"
        case .overcast: "a grey day"
        case .night: "night"
        }
    }
}

extension ScenePlace {
    /// What captions call it.
    var noun: String { self == .underwater ? "deep sea" : rawValue }
}
