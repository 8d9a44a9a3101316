import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct FreezePresetTests {
    private let newRows = 40..<48

    @Test(arguments: FreezePreset.allCases)
    func frozenWeightsNeverMoveWhateverTheDecay(preset: FreezePreset) {
        let model = frozenModel(preset)
        let before = model.arena.parameters.map(\.values)
        let digest = model.arena.frozenDigest
        train(model, steps: 200)
        #expect(model.arena.frozenDigest == digest)
        for (parameter, old) in zip(model.arena.parameters, before) {
            let learning = parameter.learningElements
            for index in old.indices where !learning.contains(index) {
                #expect(parameter.weights[index] == old[index], "\(parameter.name)[\(index)]")
            }
            let moved = learning.contains { parameter.weights[$0] != old[$0] }
            #expect(moved == !learning.isEmpty, "\(parameter.name) does not learn")
        }
    }

    /// Names of the tiny model's parameters that each preset leaves to learn, by hand.
    @Test func presetsLeaveWhatTheirNamesSay() {
        let norms = [
            "layers.0.attention_norm", "layers.0.ffn_norm", "layers.1.attention_norm",
            "layers.1.ffn_norm", "norm",
        ]
        let lower = ["attention", "attention_norm", "feed_forward", "ffn_norm"].map {
            "layers.0.\($0)"
        }
        let upper = lower.map { $0.replacing("layers.0", with: "layers.1") }
        let ends = ["tok_embeddings", "norm", "output"]
        #expect(learning(.none) == Set(ends + lower + upper))
        #expect(learning(.blocks) == Set(ends))
        #expect(
            learning(.attention)
                == Set(
                    ends + [
                        "layers.0.feed_forward", "layers.0.ffn_norm", "layers.1.feed_forward",
                        "layers.1.ffn_norm",
                    ]))
        #expect(learning(.lowerHalf) == Set(ends + upper))
        #expect(learning(.upperHalf) == Set(ends + lower))
        #expect(learning(.allButNorms) == Set(norms))
        #expect(learning(.allButEmbedding) == ["tok_embeddings"])
        #expect(learning(.allButHead) == ["output"])
        #expect(learning(.allButNewRows) == ["output"])
        #expect(
            learning(.lowRank)
                == [
                    "tok_embeddings", "output", "layers.0.attention", "layers.0.feed_forward",
                    "layers.1.attention", "layers.1.feed_forward",
                ])
    }

    @Test func rowsThatDoNotLearnGiveNothingToTheNorm() {
        // Gradient 3 in every element; of four rows of two, two learn: √(4 · 9) = 6.
        let parameter = ParameterBuilder().parameter("weight", [4, 2], .constant(1))
        let arena = ParameterArena([parameter], precision: .float32, seed: 1)
        parameter.learningRows = 1..<3
        let gradient = [Float](repeating: 3, count: 8)
        gradient.withUnsafeBufferPointer { values in
            if let start = values.baseAddress { parameter.addGradient(start) }
        }
        #expect(AdamW(arena).step(learningRate: 0.1) == 6)
        #expect(parameter.values[0..<2] == [1, 1] && parameter.values[6..<8] == [1, 1])
        #expect(parameter.values[2..<6].allSatisfy { $0 < 1 })
    }

    @Test func newRowsAloneAreTheirShareOfTheWeights() {
        let model = frozenModel(.allButNewRows)
        let expected = Float(newRows.count * 16) / Float(model.arena.weightCount)
        #expect(model.arena.learningShare == expected)
    }

    private func frozenModel(_ preset: FreezePreset) -> LanguageModel {
        let plain = LanguageModel(TinyModels.languageModel(), precision: .float32, seed: 4)
        let model =
            preset == .lowRank
            ? plain.withAdapters(LowRankConfiguration(), precision: .float32, seed: 4) : plain
        preset.apply(to: model, newRows: newRows)
        return model
    }

    private func learning(_ preset: FreezePreset) -> Set<String> {
        let modules = frozenModel(preset).arena.parameters.filter { !$0.isFrozen }.map {
            parameter in
            let parts = parameter.name.split(separator: ".")
            return parts.prefix(parts.first == "layers" ? 3 : 1).joined(separator: ".")
        }
        return Set(modules)
    }

    private func train(_ model: LanguageModel, steps: Int) {
        let device = Device(precision: .float32)
        let optimizer = AdamW(model.arena)
        let ids = TinyModels.tokens(16, below: 48)
        let targets = TokenTargets(
            ids: TinyModels.tokens(16, below: 48, seed: 2),
            weights: Array(repeating: 1, count: 16))
        for _ in 0..<steps {
            let tape = Tape(on: device)
            _ = model.loss(ids, targets, batch: 2, on: tape)
            tape.backward()
            optimizer.step(learningRate: 1e-3)
        }
    }
}
