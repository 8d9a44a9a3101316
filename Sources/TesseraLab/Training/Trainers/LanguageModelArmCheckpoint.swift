import TesseraModels
import TesseraTensor

extension LanguageModelArm {
    /// The file of an arm's weights inside a checkpoint.
    static func weightsName(_ arm: String) -> String { "model-\(arm).safetensors" }

    private var weightsName: String { Self.weightsName(name) }
    private var momentsName: String { "optimizer-\(name).safetensors" }

    /// Weights in full precision and the optimizer's moments.
    ///
    /// - Throws: `TrainingError.notFinite`: a damaged state never becomes the newest checkpoint.
    func checkpointFiles(step: Int) throws -> [CheckpointFile] {
        if let parameter = model.arena.firstNotFinite {
            throw TrainingError.notFinite(parameter: "\(name): \(parameter.name)", step: step)
        }
        return [
            CheckpointFile(name: weightsName, bytes: model.arena.weightsFile(as: .float32)),
            CheckpointFile(name: momentsName, bytes: model.arena.momentsFile()),
        ]
    }

    /// Continues from a checkpoint after `updates` optimizer updates.
    ///
    /// - Throws: `TrainingError.missingFile` or `SafetensorsError`.
    func restore(_ files: [String: [UInt8]], updates: Int) throws {
        guard let weights = files[weightsName] else { throw TrainingError.missingFile(weightsName) }
        guard let moments = files[momentsName] else { throw TrainingError.missingFile(momentsName) }
        try model.arena.readWeights(weights, name: weightsName)
        try model.arena.readMoments(moments, name: momentsName)
        optimizer.stepCount = updates
    }
}
