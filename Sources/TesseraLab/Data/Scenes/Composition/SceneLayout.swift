internal import TesseraTensor

extension SceneComposer {
    /// Puts groups side by side, scaled down together where they would not fit.
    mutating func layOut(_ plans: [GroupPlan]) {
        let room: Float = 0.92
        let total = plans.reduce(0) { $0 + $1.width } + 0.05 * Float(plans.count - 1)
        let scale = min(1, room / total)
        var free = room - total * scale
        var left = (1 - room) / 2
        for (index, plan) in plans.enumerated() {
            let isLast = index == plans.count - 1
            let margin = free * (isLast ? sidewaysShare() : random.uniform(0, 0.6))
            free -= margin
            left += margin
            groups.append(row(plan, left: left, scale: scale))
            left += (plan.width + 0.05) * scale
        }
    }

    /// Left, middle or right, with a little play.
    private mutating func sidewaysShare() -> Float {
        random.choice(of: [0.12, 0.5, 0.5, 0.88]) + random.uniform(-0.1, 0.1)
    }

    mutating func row(_ plan: GroupPlan, left: Float, scale: Float) -> SceneGroup {
        let (height, width) = (plan.height * scale, plan.height * scale * plan.kind.aspect)
        let slack = plan.count == 1 ? 0 : plan.isLoose ? height * 0.35 : 0.025
        let middle = restingLine(of: plan.kind, height: height, slack: slack)
        let frames = (0..<plan.count).map { position in
            let x = left + Float(position) * plan.step * scale
            let shift = position.isMultiple(of: 2) ? slack : -slack
            let bottom = middle + shift * random.uniform(0.6, 1)
            return SceneFrame(left: x, top: bottom - height, right: x + width, bottom: bottom)
        }
        return SceneGroup(
            kind: plan.kind, color: plan.color, pattern: plan.pattern, frames: frames,
            isMirrored: plan.isMirrored)
    }

    /// Where the lower edge of a thing goes.
    private mutating func restingLine(of kind: SceneKind, height: Float, slack: Float) -> Float {
        switch kind.stance {
        case .rises: horizon + 0.06
        case .flies, .shines: random.uniform(height + slack + 0.05, 0.93 - slack)
        case .swims: random.uniform(min(height + slack + 0.05, 0.84), 0.86 - slack)
        case .floats: random.uniform(horizon + 0.16, 0.88)
        case .drives where place == .road: random.uniform(0.86, 0.92)
        case .stands where place == .road: random.uniform(0.74, 0.77)
        case .stands, .drives:
            random.uniform(horizon + (1 - horizon) * 0.5, 0.93)
        }
    }
}

extension SceneComposer {
    /// Adds what belongs to the sky, as far as there is room for it.
    mutating func addToTheSky() {
        if random.happens(0.3) { addMountain() }
        if random.happens(sky == .overcast ? 0 : 0.6) { addHigh { $0.stance == .shines } }
        let present = groups.map(\.kind)
        if random.happens(place == .sky ? 0.45 : 0.3) {
            addHigh { $0.stance == .flies && !present.contains($0) }
        }
    }

    /// Adds what rises behind the ground, where it shows between the things before it.
    private mutating func addMountain() {
        guard let kind = random.choice(of: kinds { $0.stance == .rises }, weight: \.weight) else {
            return
        }
        var plan = plan(kind, count: 1)
        let taken = groups.map(\.color)
        let others = kind.colors.filter { !taken.contains($0) }
        if taken.contains(plan.color), !others.isEmpty { plan.color = random.choice(of: others) }
        let mountain = row(plan, left: (1 - plan.width) * random.uniform(0.1, 0.9), scale: 1)
        let hidden = groups.flatMap(\.frames).map { mountain.frame.intersection($0) }
            .reduce(0) { $0 + max(0, $1.width) * max(0, $1.height) }
        if hidden < 0.3 * mountain.frame.width * mountain.frame.height { groups.append(mountain) }
    }

    /// Tries a few spots, from large to small, and takes the first one that is free.
    private mutating func addHigh(where condition: (SceneKind) -> Bool) {
        guard let kind = random.choice(of: kinds(where: condition), weight: \.weight) else {
            return
        }
        var plan = plan(kind, count: 1)
        let obstacles = groups.flatMap(\.frames).map { $0.expanded(by: 0.02) }
        for _ in 0..<7 {
            let width = plan.height * kind.aspect
            let column: Float = random.choice(of: [0.2, 0.5, 0.8]) + random.uniform(-0.06, 0.06)
            let x = max(width / 2 + 0.03, min(0.97 - width / 2, column))
            let y = plan.height / 2 + random.uniform(0.04, place == .sky ? 0.5 : 0.09)
            let frame = SceneFrame(x: x, y: y, width: width, height: plan.height)
            let isFree = !obstacles.contains { $0.overlaps(frame) }
            if isFree, frame.bottom < min(0.97, horizon) {
                groups.append(
                    SceneGroup(
                        kind: kind, color: plan.color, pattern: plan.pattern, frames: [frame],
                        isMirrored: plan.isMirrored))
                return
            }
            plan.height *= 0.92
        }
    }
}
