public import TesseraTensor

extension ParameterArena {
    /// All weights under their checkpoint keys, as a safetensors file.
    public func weightsFile(
        as storage: SafetensorsWriter.Storage, metadata: [String: String] = [:]
    ) -> [UInt8] {
        var writer = SafetensorsWriter(metadata: metadata)
        for parameter in parameters {
            writer.add(
                parameter.name, shape: parameter.shape.extents, .init(parameter.weights),
                as: storage)
        }
        return writer.file()
    }

    /// The optimizer's moments, as a safetensors file.
    public func momentsFile() -> [UInt8] {
        var writer = SafetensorsWriter()
        for parameter in parameters {
            let (name, shape) = (parameter.name, parameter.shape.extents)
            writer.add("first/\(name)", shape: shape, .init(parameter.moments.first), as: .float32)
            writer.add(
                "second/\(name)", shape: shape, .init(parameter.moments.second), as: .float32)
        }
        return writer.file()
    }

    /// Replaces all weights.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing, shaped otherwise, or has no place.
    public func readWeights(_ bytes: [UInt8], name: String) throws {
        try readWeights(SafetensorsFile(bytes, name: name))
    }

    /// Replaces all weights.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing, shaped otherwise, or has no place.
    func readWeights(_ file: SafetensorsFile) throws {
        try file.check(for: parameters)
        for parameter in parameters {
            parameter.assign(try file.floats(parameter.name, shape: parameter.shape.extents))
        }
    }

    /// Replaces the optimizer's moments.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing or shaped otherwise.
    public func readMoments(_ bytes: [UInt8], name: String) throws {
        let file = try SafetensorsFile(bytes, name: name)
        for parameter in parameters {
            let shape = parameter.shape.extents
            let moments = parameter.moments
            _ = moments.first.update(from: try file.floats("first/\(parameter.name)", shape: shape))
            _ = moments.second.update(
                from: try file.floats("second/\(parameter.name)", shape: shape))
        }
    }

    /// The first parameter with a weight that is not a number, nil when all are finite.
    public var firstNotFinite: Parameter? {
        parameters.first { !$0.weights.allSatisfy(\.isFinite) }
    }
}

extension SafetensorsFile {
    /// Checks that the file holds every parameter in its shape, and nothing else.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing, shaped otherwise, or has no place.
    func check(for parameters: [Parameter]) throws {
        let known = Set(parameters.map(\.name))
        let strangers = entries.keys.filter { !known.contains($0) && !Self.isIgnored($0) }
        guard strangers.isEmpty else {
            throw SafetensorsError.unexpected(file: name, tensors: strangers.sorted())
        }
        for parameter in parameters {
            _ = try entry(parameter.name, shape: parameter.shape.extents)
        }
    }

    /// Buffers of the reference checkpoints that follow from the configuration.
    private static func isIgnored(_ key: String) -> Bool {
        key.hasSuffix("inv_freq") || key.hasSuffix("position_ids")
    }
}
