/// The rounds of earlier steps that were read, the last few of them kept.
struct PastShelf: Sendable {
    private static let limit = 40

    private var rounds: [PastRound] = []
    /// The step that is being read.
    private(set) var asked: Int?
    /// Why the last one could not be read.
    private(set) var failure: String?

    /// What was read of a step.
    func round(_ step: Int) -> PastRound? { rounds.last { $0.step == step } }

    /// The round that was read last, to stand in for one that is not there yet.
    var newest: PastRound? { rounds.last }

    /// Notes that a step is to be read; false when it is there already or on its way.
    mutating func ask(for step: Int) -> Bool {
        guard round(step) == nil, asked != step else { return false }
        (asked, failure) = (step, nil)
        return true
    }

    /// Takes what was read.
    mutating func take(_ round: PastRound) {
        if asked == round.step { asked = nil }
        rounds.removeAll { $0.step == round.step }
        rounds.append(round)
        if rounds.count > Self.limit { rounds.removeFirst() }
    }

    /// Notes that reading went wrong.
    mutating func fail(_ cause: String) { (asked, failure) = (nil, cause) }
}
