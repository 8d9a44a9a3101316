public import TesseraTensor

/// The low-rank adapters beside the linear layers of every block.
///
/// Each weight W acts as W + α / r · B · A. A is drawn from a normal distribution and B is zero, so
/// that a model with adapters predicts at first as it does without them.
///
/// Source: Hu et al. 2021 (LoRA), section 4.1.
public struct LowRankConfiguration: Sendable, Codable, Equatable {
    /// r: rows of A and columns of B.
    public var rank = 8
    /// α: the change counts α / r times.
    public var alpha: Float = 16

    /// Creates adapters of rank 8.
    public init() {}

    /// α / r.
    public var scale: Float { alpha / Float(rank) }

    static let downName = "lora_A"
    static let upName = "lora_B"

    /// Whether a checkpoint key belongs to an adapter.
    static func owns(_ name: String) -> Bool {
        name.split(separator: ".").contains { $0 == downName || $0 == upName }
    }
}

extension LanguageModel {
    /// The same weights with adapters beside the linear layers of the blocks.
    ///
    /// - Parameter seed: with an adapter's name it determines its A.
    /// - Precondition: the model has no adapters yet.
    public func withAdapters(
        _ lowRank: LowRankConfiguration, precision: Precision, seed: UInt64
    ) -> LanguageModel {
        precondition(!hasAdapters, "a model can have adapters only once")
        let model = LanguageModel(
            configuration, adapters: lowRank, precision: precision, seed: seed)
        model.takeWeights(of: self)
        return model
    }

    /// A model without adapters that predicts the same; the model itself where it has none.
    public func merged(precision: Precision) -> LanguageModel {
        guard hasAdapters else { return self }
        let model = LanguageModel(configuration, precision: precision, seed: 0)
        model.takeWeights(of: self)
        let device = Device(precision: .float32)
        for (plain, own) in zip(model.linearLayers, linearLayers) {
            guard let adapter = own.adapter else { continue }
            plain.weight.assign(adapter.merged(into: own.weight, on: device))
        }
        return model
    }

    /// Whether adapters stand beside the linear layers.
    public var hasAdapters: Bool { linearLayers.contains { $0.adapter != nil } }

    private var linearLayers: [LinearLayer] { blocks.flatMap(\.linearLayers) }

    /// Takes over every weight that the other model has under the same name.
    private func takeWeights(of other: LanguageModel) {
        for parameter in other.arena.parameters {
            arena[parameter.name]?.assign(parameter.values)
        }
    }
}
