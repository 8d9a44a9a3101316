import TesseraModels
import TesseraTensor
import TestSupport
import Testing

/// A whole training step against PyTorch 2.15; `Fixtures/image_tokenizer_step.py` made the numbers.
struct ImageTokenizerStepTests {
    @Test(arguments: ImageTokenizerConfiguration.Quantization.allCases)
    func everyNumberAgreesWithPyTorch(
        quantization: ImageTokenizerConfiguration.Quantization
    ) throws {
        let isLearned = quantization == .codebook
        let fixture = try Fixture.tensors(
            "image_tokenizer_step_\(isLearned ? "codebook" : "finite_scalars").safetensors")
        let model = try model(quantization, from: fixture)
        let device = Device(precision: .float32)
        let pixels = try fixture.integers("pictures", shape: [2, 8, 8, 3]).map { UInt8($0) }

        let tape = Tape(on: device)
        let report = model.loss(pixels, seed: 1, on: tape)
        #expect(report.codes == (try fixture.integers("codes", shape: [32])))
        let losses = try fixture.floats("losses", shape: [5])
        expectClose(
            [report.total, report.absolute, report.square, report.edges, report.commitment], losses,
            "losses", 1e-4)
        tape.backward()
        for parameter in model.arena.parameters where !parameter.isFrozen {
            let gradient = try fixture.expected("gradient", parameter)
            // Softmax makes the gradients of all key biases zero but for rounding, hence the floor.
            expectClose(
                Array(parameter.gradient), gradient, parameter.name, 2e-4, floor: 1e-3)
        }

        guard let codebook = model.codebook else { return }
        model.updateCodebook(after: report, seed: 1, step: 1)
        let after = try fixture.expected("after", codebook.vectors)
        expectClose(codebook.vectors.values, after, "codebook", 1e-5)
    }

    private func model(
        _ quantization: ImageTokenizerConfiguration.Quantization, from fixture: SafetensorsFile
    ) throws -> ImageTokenizer {
        var shape = TinyModels.imageTokenizer(quantization)
        shape.codebook.decay = 0.9
        shape.codebook.commitment = 0.25
        (shape.loss.absolute, shape.loss.square, shape.loss.edges) = (1, 0.5, 0.25)
        let model = ImageTokenizer(shape, precision: .float32, seed: 1)
        for parameter in model.arena.parameters {
            parameter.assign(try fixture.expected("start", parameter))
        }
        if let codebook = model.codebook {
            // The fixture starts with one latent per code, at the code itself.
            codebook.counts = codebook.counts.map { _ in 1 }
            codebook.sums = codebook.vectors.values
        }
        return model
    }
}
