import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct LanguageModelTests {
    /// Values of 256 · ⌈⌊8d/3⌋/256⌉, worked out by hand.
    @Test(arguments: [
        (96, 256), (128, 512), (192, 512), (256, 768), (384, 1024), (512, 1536), (768, 2048),
        (1024, 2816), (2048, 5632),
    ])
    func hiddenWidthFollowsTheRule(width: Int, hidden: Int) {
        var configuration = LanguageModelConfiguration()
        configuration.width = width
        #expect(configuration.hiddenWidth == hidden)
    }

    @Test func trainingOnOneBatchLowersItsLoss() {
        let model = LanguageModel(TinyModels.languageModel(), precision: .best, seed: 3)
        let device = Device()
        let optimizer = AdamW(model.arena)
        let ids = TinyModels.tokens(32, below: 48)
        let targets = TokenTargets(
            ids: TinyModels.tokens(32, below: 48, seed: 9),
            weights: [Float](repeating: 1, count: 32))
        var losses: [Float] = []
        for _ in 0..<40 {
            let tape = Tape(on: device)
            losses.append(model.loss(ids, targets, batch: 4, on: tape).reduce(0, +) / 32)
            tape.backward()
            optimizer.step(learningRate: 1e-2)
        }
        #expect(losses[39] < 0.5 * losses[0])
    }

    @Test func bfloat16AgreesWithSinglePrecision() throws {
        guard Precision.best == .bfloat16 else { return }
        let ids = TinyModels.tokens(16, below: 48)
        let outputs = [Precision.float32, .bfloat16].map { precision in
            let model = LanguageModel(TinyModels.languageModel(), precision: precision, seed: 3)
            let tape = Tape(on: Device(precision: precision), recording: false)
            return model.logits(ids, batch: 2, on: tape).values
        }
        let largest = outputs[0].map(abs).max() ?? 1
        // bf16 keeps 8 bits of a number; a few roundings in a row stay below 3 %.
        for (exact, rounded) in zip(outputs[0], outputs[1]) {
            #expect(abs(exact - rounded) < 0.03 * largest)
        }
    }
}
