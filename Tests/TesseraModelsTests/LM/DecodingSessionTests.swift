import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct DecodingSessionTests {
    /// How products are computed and weights are kept, where this processor can do it.
    private struct Mode: Sendable, CustomTestStringConvertible {
        let precision: Precision
        let weights: DecodingWeights
        var testDescription: String { "\(precision), \(weights) weights" }

        static let all = Precision.allCases.flatMap { precision in
            DecodingWeights.allCases.map { Mode(precision: precision, weights: $0) }
        }.filter { $0.precision == .float32 || Precision.best == .bfloat16 }

        var device: Device { Device(precision: precision) }
        /// Heads of 8 and 24 numbers, not whole registers, and more outputs than one share.
        var model: LanguageModel { model(width: 24) }

        func model(width: Int) -> LanguageModel {
            var shape = TinyModels.languageModel(normalizesQueriesAndKeys: true)
            shape.width = width
            return LanguageModel(shape, precision: precision, seed: 3)
        }

        func session(
            _ model: LanguageModel, streams: Int = 1, on device: Device
        ) -> DecodingSession {
            DecodingSession(model, streams: streams, weights: weights, on: device)
        }
    }

    private static func texts(_ lengths: Int...) -> [[Int32]] {
        lengths.enumerated().map { TinyModels.tokens($1, below: 48, seed: UInt64($0 + 1)) }
    }

    @Test(
        arguments: LanguageModelConfiguration.Norm.allCases,
        LanguageModelConfiguration.Position.allCases)
    func cachedLogitsEqualUncachedOnes(
        norm: LanguageModelConfiguration.Norm, position: LanguageModelConfiguration.Position
    ) {
        let device = Device(precision: .float32)
        let shape = TinyModels.languageModel(
            norm: norm, normalizesQueriesAndKeys: norm == .rmsNorm, position: position)
        let model = LanguageModel(shape, precision: .float32, seed: 3)
        let texts = Self.texts(12, 12)
        let full = model.logits(
            texts[0] + texts[1], batch: 2, on: Tape(on: device, recording: false)
        ).values
        let session = DecodingSession(model, streams: 2, on: device)
        for position in 0..<12 {
            session.read([texts[0][position], texts[1][position]])
            for stream in 0..<2 {
                let start = (stream * 12 + position) * 48
                let expected = Array(full[start..<start + 48])
                expectClose(session.logits(of: stream), expected, "logits", 2e-5)
            }
        }
    }

    /// bf16 keeps 8 bits of a number and int8 7, so a few roundings in a row stay below these.
    @Test(arguments: zip(Mode.all, [2e-5, 5e-2, 5e-2, 8e-2] as [Float]))
    private func logitsAgreeWithTheTape(mode: Mode, tolerance: Float) {
        let (device, model) = (mode.device, mode.model(width: 64))
        let text = Self.texts(12)[0]
        let full = model.logits(text, batch: 1, on: Tape(on: device, recording: false)).values
        let session = mode.session(model, on: device)
        session.read([text])
        expectClose(session.logits(), Array(full.suffix(48)), mode.testDescription, tolerance)
    }

    @Test(arguments: Mode.all)
    private func textsReadAtOncePredictAsTokenByToken(mode: Mode) {
        let (device, model) = (mode.device, mode.model)
        let texts = Self.texts(25, 0, 19)  // more tokens than are read at a time
        let session = mode.session(model, streams: 3, on: device)
        session.read(texts)
        #expect(session.positions == [25, 0, 19])
        for stream in [0, 2] {
            let alone = mode.session(model, on: device)
            for token in texts[stream] { alone.read([token]) }
            #expect(session.logits(of: stream) == alone.logits())
        }
    }

    @Test(arguments: Mode.all)
    private func companyDoesNotChangeAStream(mode: Mode) {
        let (device, model) = (mode.device, mode.model)
        let texts = Self.texts(6, 6, 6, 6, 6, 6, 6)  // blocks of four rows, of two and of one
        let together = mode.session(model, streams: texts.count, on: device)
        for position in 0..<6 { together.read(texts.map { $0[position] }) }
        for (stream, text) in texts.enumerated() {
            let alone = mode.session(model, on: device)
            for token in text { alone.read([token]) }
            #expect(together.logits(of: stream) == alone.logits())
        }
    }

    @Test(arguments: Mode.all)
    private func threadsDoNotChangeAPrediction(mode: Mode) {
        let model = mode.model
        let texts = Self.texts(9, 5)
        let logits = [1, 2, 3].map { threads in
            let device = Device(precision: mode.precision, threads: threads)
            let session = mode.session(model, streams: 2, on: device)
            session.read(texts)
            session.read([7, 8])
            return [session.logits(of: 0), session.logits(of: 1)]
        }
        #expect(logits[0] == logits[1] && logits[0] == logits[2])
    }

    @Test(arguments: Mode.all)
    private func lowerInstructionSetsPredictTheSame(mode: Mode) {
        let (device, model) = (mode.device, mode.model(width: 80))
        let texts = Self.texts(9, 5, 3, 4, 6)
        func logits(_ instructions: InstructionSet) -> [Float] {
            let session = mode.session(model, streams: texts.count, on: device)
            instructions.limitingKernels { session.read(texts) }
            return session.positions.indices.flatMap { session.logits(of: $0) }
        }
        let best = logits(.best)
        let tolerance: Float = mode.precision == .float32 && mode.weights == .exact ? 1e-5 : 2e-2
        for instructions in InstructionSet.available {
            expectClose(logits(instructions), best, "\(instructions)", tolerance)
        }
    }

    @Test func rewindingAStreamAndReadingAgainGivesTheSameLogits() {
        let session = Mode.all[0].session(Mode.all[0].model, on: Mode.all[0].device)
        session.read([4])
        session.read([5])
        let first = session.logits()
        session.read([6])
        #expect(session.logits() != first)
        session.rewind(to: 1)
        session.read([5])
        #expect(session.logits() == first)
    }

    @Test func aForkGoesOnLikeItsOriginal() {
        let session = Mode.all[0].session(Mode.all[0].model, streams: 2, on: Mode.all[0].device)
        session.read([[1, 2, 3], [9]])
        session.fork(stream: 0, into: 1)
        #expect(session.positions == [3, 3])
        #expect(session.logits(of: 1) == session.logits(of: 0))
        session.read([7, 7])
        #expect(session.logits(of: 1) == session.logits(of: 0))
        session.read([8, 9])
        #expect(session.logits(of: 1) != session.logits(of: 0))
    }

    @Test func aStreamThatReadsNothingKeepsItsPrediction() {
        let session = Mode.all[0].session(Mode.all[0].model, streams: 2, on: Mode.all[0].device)
        session.read([[1, 2, 3], [9]])
        let before = session.logits(of: 0)
        session.read([[], [4, 5]])
        #expect(session.logits(of: 0) == before)
    }

    @Test func tokensThatAreNotPredictedHaveNoLogits() {
        let (device, model) = (Mode.all[0].device, Mode.all[0].model)
        let all = DecodingSession(model, on: device)
        let some = DecodingSession(model, predicting: 17..<33, on: device)
        for session in [all, some] { session.read([5]) }
        #expect(some.logits()[17..<33] == all.logits()[17..<33])
        #expect(some.logits()[..<17].allSatisfy { $0 == -.infinity })
        #expect(some.logits()[33...].allSatisfy { $0 == -.infinity })
    }

    @Test func exactWeightsFollowAModelThatLearns() {
        let (device, model) = (Mode.all[0].device, Mode.all[0].model)
        let session = DecodingSession(model, on: device)
        session.read([5])
        let before = session.logits()
        model.output.assign(model.output.values.map { 2 * $0 })
        session.rewind(to: 0)
        session.read([5])
        #expect(session.logits() == before.map { 2 * $0 })
    }
}
