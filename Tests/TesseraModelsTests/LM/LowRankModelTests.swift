import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct LowRankModelTests {
    private static let newRows = 40..<48
    private let ids = TinyModels.tokens(24, below: 48)

    static let precisions = Precision.allCases.filter {
        $0 == .float32 || Precision.best == .bfloat16
    }

    @Test(arguments: precisions)
    func beforeTheFirstStepPredictionsHaveTheBitsOfTheModelWithout(precision: Precision) {
        let plain = LanguageModel(TinyModels.languageModel(), precision: precision, seed: 4)
        let adapted = plain.withAdapters(LowRankConfiguration(), precision: precision, seed: 9)
        #expect(logits(of: adapted, precision) == logits(of: plain, precision))
        #expect(
            adapted.merged(precision: precision).arena.parameters.map(\.values)
                == plain.arena.parameters.map(\.values))
    }

    @Test func theDrawOfABelongsToTheSeedAndToTheLayer() throws {
        let plain = LanguageModel(TinyModels.languageModel(), precision: .float32, seed: 4)
        let drawn = try [9, 9, 10].map { seed in
            let model = plain.withAdapters(
                LowRankConfiguration(), precision: .float32, seed: UInt64(seed))
            return try ["attention.in_proj", "feed_forward.w12"].map { layer in
                try #require(model.arena["layers.1.\(layer).lora_A.weight"]).values
            }
        }
        #expect(drawn[0] == drawn[1])
        #expect(drawn[0][0] != drawn[2][0] && drawn[0][0] != drawn[0][1])
        // Normal with deviation 1/√16: of 128 draws hardly any lies beyond three of them.
        #expect(drawn[0][0].allSatisfy { abs($0) <= 0.75 } && drawn[0][0].contains { $0 > 0.25 })
    }

    @Test func mergedWeightsPredictTheSame() {
        let model = trained(steps: 20)
        let merged = model.merged(precision: .float32)
        #expect(!merged.hasAdapters && merged.arena.weightCount < model.arena.weightCount)
        let pairs = zip(logits(of: model, .float32), logits(of: merged, .float32))
        #expect(pairs.allSatisfy { abs($0 - $1) < 1e-4 })
        let start = LanguageModel(TinyModels.languageModel(), precision: .float32, seed: 4)
        #expect(logits(of: start, .float32) != logits(of: merged, .float32))
    }

    /// What is sampled while a run trains is what the tape predicts.
    @Test func decodingReadsTheAdaptersToo() {
        let model = trained(steps: 20)
        let device = Device(precision: .float32)
        let session = DecodingSession(model, on: device)
        session.read([ids])
        let whole = model.logits(ids, batch: 1, on: Tape(on: device, recording: false)).values
        let pairs = zip(session.logits(), whole.suffix(48))
        #expect(pairs.allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test func adaptersAndNewRowsLearnAndNothingElse() {
        let model = adapted()
        let learning = model.arena.parameters.filter { !$0.learningElements.isEmpty }.map(\.name)
        let layers = [
            "attention.in_proj", "attention.out_proj", "feed_forward.w12",
            "feed_forward.w3",
        ]
        let adapters = (0..<2).flatMap { block in
            layers.flatMap { layer in
                ["A", "B"].map { "layers.\(block).\(layer).lora_\($0).weight" }
            }
        }
        #expect(learning == ["tok_embeddings.weight"] + adapters + ["output.weight"])
        #expect(model.embedding.learningRows == Self.newRows)
        #expect(model.output.learningRows == Self.newRows)
    }

    @Test func whatIsFrozenDoesNotDriftAndARunGoesOnBitForBit() throws {
        let (whole, digest) = (adapted(), adapted().arena.frozenDigest)
        train(whole, AdamW(whole.arena), steps: 0..<20)
        #expect(whole.arena.frozenDigest == digest)
        let (half, rest) = (adapted(), adapted())
        train(half, AdamW(half.arena), steps: 0..<10)
        try rest.arena.readWeights(half.arena.weightsFile(as: .float32), name: "weights")
        try rest.arena.readMoments(half.arena.momentsFile(), name: "moments")
        let optimizer = AdamW(rest.arena)
        optimizer.stepCount = 10
        train(rest, optimizer, steps: 10..<20)
        #expect(rest.arena.parameters.map(\.values) == whole.arena.parameters.map(\.values))
    }

    private func adapted() -> LanguageModel {
        var adapters = LowRankConfiguration()
        adapters.rank = 4
        let model = LanguageModel(TinyModels.languageModel(), precision: .float32, seed: 4)
            .withAdapters(adapters, precision: .float32, seed: 4)
        FreezePreset.lowRank.apply(to: model, newRows: Self.newRows)
        return model
    }

    private func trained(steps: Int) -> LanguageModel {
        let model = adapted()
        train(model, AdamW(model.arena), steps: 0..<steps)
        return model
    }

    private func train(_ model: LanguageModel, _ optimizer: AdamW, steps: Range<Int>) {
        let device = Device(precision: .float32)
        for step in steps {
            let tokens = TinyModels.tokens(17, below: 48, seed: UInt64(step))
            let targets = TokenTargets(
                ids: Array(tokens.dropFirst()), weights: Array(repeating: 1, count: 16))
            let tape = Tape(on: device)
            _ = model.loss(Array(tokens.dropLast()), targets, batch: 2, on: tape)
            tape.backward()
            optimizer.step(learningRate: 1e-2)
        }
    }

    private func logits(of model: LanguageModel, _ precision: Precision) -> [Float] {
        let tape = Tape(on: Device(precision: precision), recording: false)
        return model.logits(ids, batch: 2, on: tape).values
    }
}
