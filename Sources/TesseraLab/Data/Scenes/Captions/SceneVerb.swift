/// What one thing or several are said to do.
struct SceneVerb: Sendable {
    let one: String
    let many: String

    static let stand = SceneVerb(one: "stands", many: "stand")
    static let grow = SceneVerb(one: "grows", many: "grow")
    static let sit = SceneVerb(one: "sits", many: "sit")
    static let lie = SceneVerb(one: "lies", many: "lie")
    static let walk = SceneVerb(one: "walks", many: "walk")
    static let drive = SceneVerb(one: "drives", many: "drive")
    static let float = SceneVerb(one: "floats", many: "float")
    static let sail = SceneVerb(one: "sails", many: "sail")
    static let swim = SceneVerb(one: "swims", many: "swim")
    static let fly = SceneVerb(one: "flies", many: "fly")
    static let shine = SceneVerb(one: "shines", many: "shine")
    static let rise = SceneVerb(one: "rises", many: "rise")
}

extension SceneGroup {
    /// What captions say that they do.
    var verb: String {
        let verb = kind.verb ?? kind.stance.verb
        return count == 1 ? verb.one : verb.many
    }
}

extension SceneKind.Stance {
    fileprivate var verb: SceneVerb {
        switch self {
        case .stands: .stand
        case .drives: .drive
        case .floats: .float
        case .swims: .swim
        case .flies: .fly
        case .shines: .shine
        case .rises: .rise
        }
    }
}
