import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct SameBitsTests {
    @Test(arguments: Precision.allCases, [1, 2])
    func aTrainingRepeatsBitForBit(precision: Precision, threads: Int) {
        guard precision == .float32 || Precision.best == precision else { return }
        #expect(
            trained(precision, threads: threads).weights
                == trained(precision, threads: threads).weights)
    }

    /// Kernels never share a sum between threads.
    ///
    /// Nor does oneDNN on x86-64, where it splits these products by rows and columns of the result;
    /// on arm64 it shares the long sums of the weights' gradients, so that only the losses of the
    /// second step agree, and these in six digits.
    @Test(arguments: Precision.allCases)
    func aTrainingDoesNotDependOnTheNumberOfThreads(precision: Precision) {
        guard precision == .float32 || Precision.best == precision else { return }
        let (one, two) = (trained(precision, threads: 1), trained(precision, threads: 2))
        #if arch(arm64)
        expectClose(one.losses, two.losses, "losses", 1e-6)
        #else
        #expect(one.losses == two.losses)
        #expect(one.weights == two.weights)
        #endif
    }

    /// Two steps on 512 tokens, enough for every operation to be shared between threads.
    private func trained(
        _ precision: Precision, threads: Int
    ) -> (losses: [Float], weights: [Float]) {
        let cores = Device(precision: .float32).threadCount
        defer { _ = Device(precision: .float32, threads: cores) }
        let device = Device(precision: precision, threads: threads)
        let model = LanguageModel(shape, precision: precision, seed: 3)
        let optimizer = AdamW(model.arena)
        let ids = TinyModels.tokens(512, below: 300)
        let targets = TokenTargets(
            ids: TinyModels.tokens(512, below: 300, seed: 9),
            weights: [Float](repeating: 1, count: 512))
        var losses: [Float] = []
        for _ in 0..<2 {
            let tape = Tape(on: device)
            losses += model.loss(ids, targets, batch: 16, on: tape)
            tape.backward()
            optimizer.step(learningRate: 1e-2)
        }
        return (losses, model.arena.parameters.flatMap(\.values))
    }

    private var shape: LanguageModelConfiguration {
        var shape = TinyModels.languageModel(normalizesQueriesAndKeys: true, vocabulary: 300)
        shape.width = 64
        shape.heads = 2
        return shape
    }
}
