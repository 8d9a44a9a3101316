import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct PictureSamplerTests {
    private let layout = TokenLayout(textVocabulary: 20, imageVocabulary: 16)

    private func sampler(guidance: Float) -> PictureSampler {
        let shape = TinyModels.languageModel(vocabulary: layout.vocabulary)
        let model = LanguageModel(shape, precision: .float32, seed: 4)
        var settings = SamplingSettings()
        settings.guidance = guidance
        return PictureSampler(model, layout: layout, codes: 9, settings: settings)
    }

    @Test(arguments: [1, 3] as [Float])
    func everyTokenIsAnImageCode(guidance: Float) {
        let drawn = sampler(guidance: guidance).draw(
            captions: [[1, 2, 3], [7]], seed: 1, on: Device(precision: .float32))
        #expect(drawn.map(\.count) == [9, 9])
        #expect(drawn.joined().allSatisfy { (0..<16).contains($0) })
    }

    @Test func sameSeedDrawsTheSamePicture() {
        let device = Device(precision: .float32)
        let sampler = sampler(guidance: 3)
        let first = sampler.draw(captions: [[1, 2]], seed: 5, on: device)
        #expect(sampler.draw(captions: [[1, 2]], seed: 5, on: device) == first)
        #expect(sampler.draw(captions: [[1, 2]], seed: 6, on: device) != first)
    }

    @Test func companyDoesNotChangeAPicture() {
        let device = Device(precision: .float32)
        let sampler = sampler(guidance: 3)
        let alone = sampler.draw(captions: [[1, 2]], seed: 5, on: device)
        let together = sampler.draw(captions: [[1, 2], [3, 4, 5, 6]], seed: 5, on: device)
        #expect(together[0] == alone[0])
    }

    /// The picture, token by token, from one session for each of the two streams.
    @Test func guidanceJoinsTheStreamsWithAndWithoutCaption() {
        let device = Device(precision: .float32)
        var settings = SamplingSettings()
        (settings.temperature, settings.guidance) = (0, 3)
        let model = sampler(guidance: 3).model
        let sampler = PictureSampler(model, layout: layout, codes: 9, settings: settings)
        let streams = [[layout.beginning, 1, 2], [layout.beginning, layout.withheldCaption]]
            .map { prompt in
                let session = DecodingSession(model, on: device)
                session.read([prompt + [layout.beginningOfImage]])
                return session
            }
        let codes = (0..<9).map { _ in
            let (with, without) = (streams[0].logits(), streams[1].logits())
            let scores = layout.imageRange.map { without[$0] + 3 * (with[$0] - without[$0]) }
            let code = Int32(scores.indices.max { scores[$0] < scores[$1] } ?? 0)
            for stream in streams { stream.read([layout.id(ofCode: code)]) }
            return code
        }
        #expect(sampler.draw(captions: [[1, 2]], seed: 1, on: device) == [codes])
    }
}
