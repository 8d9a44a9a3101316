import TesseraLab
import TesseraStore

/// A run for a script.
struct RunObject: Encodable {
    private let schema = "tessera.run.1"
    private let run: String
    private let name: String
    private let kind: RunKind
    private let state: String
    private let step: Int
    private let totalSteps: Int
    private let seed: UInt64
    private let secondsSinceUpdate: Double?
    private let folder: String?
    private let metrics: [String: [String: Float]]

    init(_ known: KnownRun) {
        run = known.description.identifier
        name = known.description.name
        kind = known.description.kind
        (state, step) = (known.state, known.step)
        totalSteps = known.description.totalSteps
        seed = known.description.seed
        secondsSinceUpdate = known.age
        folder = known.folder?.path
        metrics = known.newest.byArm
    }
}

/// A run with everything that is kept of it, for a script.
struct RunDetailsObject: Encodable {
    private let schema = "tessera.run-details.1"
    private let run: RunObject
    private let checkpoints: [Int]
    private let events: [RunEvent]
    private let configuration: RunConfiguration

    init(_ details: RunDetails) {
        run = RunObject(details.run)
        checkpoints = details.checkpoints
        events = details.events
        configuration = details.configuration
    }
}

extension [MetricRecord] {
    /// Values by arm, then by metric.
    var byArm: [String: [String: Float]] {
        reduce(into: [:]) { $0[$1.arm, default: [:]][$1.name.rawValue] = $1.value }
    }
}
