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
}
