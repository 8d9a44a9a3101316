internal import TesseraTensor

/// Makes a scene up: chooses where it is set, then what is there, then where each thing goes.
struct SceneComposer {
    var random: RandomSource
    private(set) var place = ScenePlace.meadow
    private(set) var sky = SceneSky.day
    private(set) var groundColor: SceneColor?
    private(set) var horizon: Float = 1
    private(set) var phase: Float = 0
    var groups: [SceneGroup] = []

    init(random: RandomSource) { self.random = random }

    mutating func compose() {
        chooseSetting()
        layOut(chooseResidents())
        if place.hasSky { addToTheSky() }
        groups.sort { $0.depth < $1.depth }
    }

    private mutating func chooseSetting() {
        place = random.choice(of: ScenePlace.allCases, weight: \.weight) ?? .meadow
        sky = place.hasSky ? random.choice(of: SceneSky.allCases, weight: \.weight) ?? .day : .day
        groundColor = place == .sky ? nil : random.choice(of: place.ground.colors)
        horizon = place == .sky ? 1 : place.ground.horizon + random.uniform(-0.02, 0.02)
        phase = random.uniform()
    }

    /// The things at home here that a caption is about, side by side.
    private mutating func chooseResidents() -> [GroupPlan] {
        let residents = kinds { $0.isResident(of: place) }
        guard let main = random.choice(of: residents, weight: \.weight) else { return [] }
        let count = min(main.most, random.choice(of: [1, 1, 1, 1, 1, 1, 1, 2, 2, 3]))
        var plans = [plan(main, count: count)]
        // Four things would be too small to be seen.
        guard count < 3, random.happens(count == 1 ? 0.4 : 0.2),
            let partner = random.choice(of: residents.filter { $0 != main }, weight: \.weight)
        else { return plans }
        plans.append(plan(partner, count: 1))
        return random.happens(0.5) ? plans : plans.reversed()
    }

    /// The kinds that are found here at this hour and meet a condition.
    func kinds(where condition: (SceneKind) -> Bool) -> [SceneKind] {
        SceneKind.all.filter {
            $0.homes.contains(place) && $0.hours.contains(sky) && condition($0)
        }
    }

    mutating func plan(_ kind: SceneKind, count: Int) -> GroupPlan {
        let factors: [Float] =
            count == 1 ? [0.7, 1, 1, 1.3, 1.3] : count == 2 ? [0.7, 1, 1] : [0.7]
        let height = kind.height * random.choice(of: factors)
        return GroupPlan(
            kind: kind, color: chooseColor(of: kind), pattern: random.choice(of: kind.patterns),
            count: count, height: min(height, 0.68), isMirrored: random.happens(0.5))
    }

    /// A color that can be told from what is behind.
    private mutating func chooseColor(of kind: SceneKind) -> SceneColor {
        let behind = backgroundColor(of: kind)
        let visible = kind.colors.filter {
            sky.light.falling(on: $0.rgb).distance(to: behind) > 0.28
        }
        return random.choice(of: visible.isEmpty ? kind.colors : visible)
    }

    private func backgroundColor(of kind: SceneKind) -> RGB {
        switch kind.stance {
        case .flies, .shines, .rises: sky.gradient.middle
        case .swims: RGB(hex: 0x37_8A_BE)
        case .stands, .floats, .drives:
            sky.light.falling(on: groundColor?.rgb ?? sky.gradient.middle)
        }
    }
}
