import TesseraModels
import TesseraTensor

extension TokenizerTrainer {
    private static let momentsName = "optimizer.safetensors"
    private static let codebookName = "codebook.safetensors"

    package func checkpoint() throws -> [CheckpointFile] {
        if let parameter = model.arena.firstNotFinite {
            throw TrainingError.notFinite(parameter: parameter.name, step: step)
        }
        let state = TrainerState(
            step: step, updates: [kind.rawValue: optimizer.stepCount], steering: course)
        return [
            CheckpointFile(
                name: StoredFolder.weightsName, bytes: model.arena.weightsFile(as: .float32)),
            CheckpointFile(name: Self.momentsName, bytes: model.arena.momentsFile()),
            CheckpointFile(name: Self.codebookName, bytes: codebookFile()),
            try state.file(),
        ]
    }

    package func restore(_ files: [String: [UInt8]]) throws {
        func content(_ name: String) throws -> [UInt8] {
            guard let bytes = files[name] else { throw TrainingError.missingFile(name) }
            return bytes
        }
        let state = try TrainerState(files)
        try model.arena.readWeights(
            content(StoredFolder.weightsName), name: StoredFolder.weightsName)
        try model.arena.readMoments(content(Self.momentsName), name: Self.momentsName)
        try readCodebook(SafetensorsFile(content(Self.codebookName), name: Self.codebookName))
        optimizer.stepCount = state.updates[kind.rawValue] ?? state.step
        step = state.step
        course = SteeringCourse(course.start, changes: state.steering ?? [])
    }

    /// The running means behind the code vectors, and the codes of the last steps.
    private func codebookFile() -> [UInt8] {
        var writer = SafetensorsWriter()
        func add(_ name: String, _ shape: [Int], _ values: [Float]) {
            values.withUnsafeBufferPointer { writer.add(name, shape: shape, $0, as: .float32) }
        }
        if let codebook = model.codebook {
            add("counts", [codebook.counts.count], codebook.counts)
            add("sums", codebook.vectors.shape.extents, codebook.sums)
        }
        let recent = usage.codes
        add("recent", [recent.count], recent.map(Float.init))
        return writer.file()
    }

    private func readCodebook(_ file: SafetensorsFile) throws {
        if let codebook = model.codebook {
            codebook.counts = try file.floats("counts", shape: [codebook.counts.count])
            codebook.sums = try file.floats("sums", shape: codebook.vectors.shape.extents)
        }
        let shape = file.entries["recent"]?.shape ?? [0]
        usage.replace(with: try file.floats("recent", shape: shape).map { Int32($0) })
    }
}
