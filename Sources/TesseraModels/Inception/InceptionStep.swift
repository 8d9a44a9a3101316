import TesseraTensor

/// One step of the way through the network, from a map to the next.
indirect enum InceptionStep<Layer> {
    case convolution(Layer)
    case pool(MapPool)
    /// Ways that begin at the same map, and whose results stand beside one another.
    case branches([[InceptionStep]])

    /// The same way with other layers.
    func map<Other, Failure: Error>(
        _ transform: (Layer) throws(Failure) -> Other
    ) throws(Failure) -> InceptionStep<Other> {
        switch self {
        case .convolution(let layer): return .convolution(try transform(layer))
        case .pool(let pool): return .pool(pool)
        case .branches(let branches):
            var mapped: [[InceptionStep<Other>]] = []
            for branch in branches {
                var steps: [InceptionStep<Other>] = []
                for step in branch { steps.append(try step.map(transform)) }
                mapped.append(steps)
            }
            return .branches(mapped)
        }
    }

    /// Its layers, in order.
    var layers: [Layer] {
        switch self {
        case .convolution(let layer): [layer]
        case .pool: []
        case .branches(let branches): branches.flatMap { $0.flatMap(\.layers) }
        }
    }
}

extension InceptionStep where Layer == FixedConvolution {
    /// [batch, height, width, inputs] to [batch, …, …, outputs].
    func callAsFunction(_ x: Tensor, on tape: Tape) -> Tensor {
        switch self {
        case .convolution(let convolution): return convolution(x, on: tape.device)
        case .pool(let pool): return tape.device.pooled(x, pool)
        case .branches(let branches):
            let maps = branches.map { $0.reduce(x) { map, step in step(map, on: tape) } }
            let joined = tape.sideBySide(maps)  // [batch · height · width, sum of outputs]
            let (batch, height, width) = (x.shape[0], maps[0].shape[1], maps[0].shape[2])
            return tape.reshape(joined, [batch, height, width, joined.shape[-1]])
        }
    }
}
