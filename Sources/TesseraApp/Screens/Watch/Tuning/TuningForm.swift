import TesseraLab
import TesseraTerminal

/// What a person is about to change of a run that trains: nothing happens before Enter.
struct TuningForm: Equatable, Sendable {
    /// A setting that can be changed.
    enum Field: CaseIterable {
        case learningRate, textReplay
    }

    /// How a key ends the form.
    enum Outcome: Equatable {
        case stays, leaves
        case applies(Steering)
    }

    /// In force when the form was opened.
    let known: Steering
    /// What the run's configuration says.
    let configured: Steering
    /// What Enter would ask for.
    private(set) var wish: Steering
    private(set) var field = Field.learningRate

    /// Opens the form on the settings in force.
    init(_ snapshot: TrainingSnapshot) {
        (known, configured) = (snapshot.steering, snapshot.configuredSteering)
        wish = known
    }

    /// Answers a key.
    mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .up, .down, .tab, .backTab, .character("k"), .character("j"):
            field = field == .learningRate ? .textReplay : .learningRate
        case .left, .character("-"), .character("h"): change(by: -1)
        case .right, .character("+"), .character("="), .character("l"): change(by: 1)
        case .character("u"): wish = configured
        case .enter: return wish == known ? .leaves : .applies(wish)
        case .escape, .character("q"), .character("t"): return .leaves
        default: break
        }
        return .stays
    }

    private mutating func change(by places: Int) {
        switch field {
        case .learningRate:
            wish.learningRateFactor = Self.neighbor(of: wish.learningRateFactor, by: places)
        case .textReplay:
            // Twentieths are whole here, so that going there and back ends where it began.
            wish.textReplay = wish.textReplay.map {
                let twentieths = ($0 * 20).rounded() + Float(places)
                return max(0, min(1, twentieths / 20))
            }
        }
    }

    private static let factors: [Float] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

    /// The next factor up or down; the farthest one stays.
    private static func neighbor(of factor: Float, by places: Int) -> Float {
        places > 0
            ? factors.first { $0 > factor } ?? factor : factors.last { $0 < factor } ?? factor
    }
}
