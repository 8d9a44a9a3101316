import Foundation

/// The counters of a trainer, kept beside its weights.
///
/// Random numbers and the order of the data are functions of (seed, step), so the step is all
/// that a resumed run needs to meet the same batches.
struct TrainerState: Codable, Equatable {
    static let fileName = "state.json"

    /// Optimizer steps done.
    var step: Int
    /// Updates of each optimizer; fewer than the steps when some were skipped.
    var updates: [String: Int]
    /// How a person steered the run; nil where nobody did.
    var steering: [SteeringChange]?

    init(step: Int, updates: [String: Int], steering: SteeringCourse) {
        self.step = step
        self.updates = updates
        self.steering = steering.changes.isEmpty ? nil : steering.changes
    }

    init(_ files: [String: [UInt8]]) throws {
        guard let bytes = files[Self.fileName] else {
            throw TrainingError.missingFile(Self.fileName)
        }
        self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    }

    /// The content of `state.json`.
    func file() throws -> CheckpointFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        return CheckpointFile(name: Self.fileName, bytes: Array(try encoder.encode(self)))
    }
}
