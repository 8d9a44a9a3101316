import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct ImageTokenizerTests {
    typealias Quantization = ImageTokenizerConfiguration.Quantization

    /// Parameter counts of SBER-MoVQGAN's three models, counted in PyTorch from their own code.
    @Test(arguments: [(128, 2, 67_832_495), (128, 4, 101_614_255), (256, 2, 270_669_103)])
    func theShapeIsMoVQGANs(channels: Int, blocks: Int, weights: Int) {
        var shape = ImageTokenizerConfiguration()
        shape.side = 256
        shape.channels = channels
        shape.multipliers = [1, 2, 2, 4]
        shape.blocks = blocks
        shape.codebook.codes = 16_384
        shape.codebook.width = 4
        #expect(ImageTokenizer.weightCount(of: shape) == weights)
    }

    @Test func impossibleShapesAreNamed() {
        func problem(_ change: (inout ImageTokenizerConfiguration) -> Void) -> String? {
            var shape = ImageTokenizerConfiguration()
            change(&shape)
            return shape.problem
        }
        #expect(problem { _ in } == nil)
        #expect(problem { $0.side = 60 }?.contains("multiple of 8") == true)
        #expect(problem { $0.channels = 6 }?.contains("channels") == true)
        #expect(problem { $0.multipliers = [] }?.contains("multipliers") == true)
        #expect(problem { $0.blocks = 0 }?.contains("blocks") == true)
        #expect(problem { $0.codebook.codes = 1 }?.contains("codebook.codes") == true)
        #expect(problem { $0.codebook.decay = 1 }?.contains("codebook.decay") == true)
        #expect(
            problem {
                $0.quantization = .finiteScalars
                $0.scalarLevels = [8, 1]
            }?.contains("scalarLevels") == true)
    }

    @Test(arguments: Quantization.allCases)
    func trainingOnOneBatchLowersItsLoss(quantization: Quantization) {
        let model = ImageTokenizer(
            TinyModels.imageTokenizer(quantization), precision: .best, seed: 1)
        let device = Device()
        let optimizer = AdamW(model.arena)
        let pixels = Array(TinyModels.pictures(4).joined())
        var losses: [Float] = []
        for step in 1...60 {
            let tape = Tape(on: device)
            let report = model.loss(pixels, seed: 1, on: tape)
            losses.append(report.total)
            tape.backward()
            optimizer.step(learningRate: 5e-3)
            model.updateCodebook(after: report, seed: 1, step: step)
        }
        #expect(losses[59] < 0.5 * losses[0])
    }

    @Test(arguments: Quantization.allCases)
    func manyPicturesGiveWhatEachAloneGives(quantization: Quantization) {
        let model = ImageTokenizer(
            TinyModels.imageTokenizer(quantization), precision: .float32, seed: 1)
        let device = Device(precision: .float32)
        let pictures = TinyModels.pictures(40)
        let codes = model.codes(of: pictures, on: device)
        let pixels = model.pixels(of: codes, on: device)
        #expect(codes.allSatisfy { $0.count == 16 })
        #expect(pixels.allSatisfy { $0.count == 8 * 8 * 3 })
        for index in [0, 31, 32, 39] {
            let alone = model.codes(of: [pictures[index]], on: device)
            #expect(alone == [codes[index]])
            let decoded = model.pixels(of: alone, on: device)[0]
            let worst = zip(decoded, pixels[index]).map { abs(Int($0) - Int($1)) }.max() ?? 255
            #expect(worst <= 1)
        }
    }

    @Test func codesAreTheMostSimilarVectors() throws {
        let model = ImageTokenizer(TinyModels.imageTokenizer(), precision: .float32, seed: 1)
        let device = Device(precision: .float32)
        let report = model.loss(
            Array(TinyModels.pictures(3).joined()), seed: 1,
            on: Tape(on: device, recording: false))
        let latents = try #require(report.latents).values
        let vectors = try #require(model.codebook).vectors.values
        for (row, code) in report.codes.enumerated() {
            let cosines = (0..<12).map { other in
                (0..<4).reduce(Float(0)) { $0 + latents[row * 4 + $1] * vectors[other * 4 + $1] }
            }
            let best = cosines.max() ?? 0
            #expect(best - cosines[Int(code)] < 1e-6)
        }
    }

    @Test func equalPicturesHaveTheHighestRatioAndInvertedOnesTheLowest() {
        let black = [UInt8](repeating: 0, count: 12)
        let white = [UInt8](repeating: 255, count: 12)
        #expect(peakSignalToNoise([black], [black]) == 120)
        #expect(peakSignalToNoise([black], [white]) == 0)
        // One of twelve bytes off by 51 = 255 / 5: 10 · log10(12 · 25) = 24.771 dB.
        let near = [51] + [UInt8](repeating: 0, count: 11)
        #expect(abs(peakSignalToNoise([black], [near]) - 24.771) < 1e-3)
    }
}
