import TesseraModels
import TesseraTensor
import TestSupport
import Testing

/// A whole training step against PyTorch 2.15; `Fixtures/language_model_step.py` made the numbers.
struct LanguageModelStepTests {
    private struct Variant: Sendable, CustomTestStringConvertible {
        let file: String
        let norm: LanguageModelConfiguration.Norm
        let normalizesQueriesAndKeys: Bool
        let position: LanguageModelConfiguration.Position
        let zLoss: Float
        var testDescription: String { file }

        var configuration: LanguageModelConfiguration {
            var shape = TinyModels.languageModel(
                norm: norm, normalizesQueriesAndKeys: normalizesQueriesAndKeys, position: position,
                vocabulary: 24)
            shape.width = 8
            shape.zLoss = zLoss
            return shape
        }
    }

    private static let variants = [
        Variant(
            file: "language_model_step_layernorm.safetensors", norm: .layerNorm,
            normalizesQueriesAndKeys: true, position: .rotary, zLoss: 0.01),
        Variant(
            file: "language_model_step_rmsnorm.safetensors", norm: .rmsNorm,
            normalizesQueriesAndKeys: false, position: .none, zLoss: 0),
    ]

    @Test(arguments: variants)
    private func everyNumberAgreesWithPyTorch(variant: Variant) throws {
        let fixture = try Fixture.tensors(variant.file)
        let model = LanguageModel(variant.configuration, precision: .float32, seed: 1)
        for parameter in model.arena.parameters {
            parameter.assign(try fixture.expected("start", parameter))
        }
        let device = Device(precision: .float32)
        let ids = try fixture.integers("ids", shape: [2, 7])
        let logits = model.logits(ids, batch: 2, on: Tape(on: device, recording: false)).values
        expectClose(logits, try fixture.floats("logits", shape: [2, 7, 24]), "logits", 1e-4)

        let tape = Tape(on: device)
        let weights = try fixture.floats("weights", shape: [2, 7])
        let targets = TokenTargets(
            ids: try fixture.integers("targets", shape: [2, 7]), weights: weights)
        let losses = model.loss(ids, targets, batch: 2, on: tape)
        let counted = zip(try fixture.floats("losses", shape: [2, 7]), weights).map { $0 * $1 }
        expectClose(losses, counted, "losses", 1e-4)
        tape.backward()
        for parameter in model.arena.parameters {
            let gradient = try fixture.expected("gradient", parameter)
            expectClose(Array(parameter.gradient), gradient, parameter.name, 1e-4)
        }

        var settings = AdamWConfiguration()
        settings.clipNorm = 0.5
        let norm = AdamW(model.arena, settings).step(learningRate: 1e-2)
        #expect(abs(norm - (try fixture.floats("gradient_norm", shape: [1])[0])) < 1e-4 * norm)
        for parameter in model.arena.parameters {
            let after = try fixture.expected("after", parameter)
            // The first AdamW step is sign-like: a tiny gradient may move by another ±1e-5 of it.
            expectClose(parameter.values, after, parameter.name, 1e-3)
        }
    }
}
