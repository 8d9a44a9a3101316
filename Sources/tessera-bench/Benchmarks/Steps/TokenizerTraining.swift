import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// One training step of the image tokenizer: forward, backward, clipping, AdamW and codebook.
    static let tokenizerTraining = [Precision.float32, .bfloat16].map { precision in
        Benchmark(name: "tokenizer/train/\(precision)", unit: "img") {
            let (device, shape) = ($0.device(precision), TokenizerShape(batch: 16))
            let model = ImageTokenizer(shape.configuration, precision: precision, seed: 1)
            let step = TokenizerStep(shape, model, on: device)
            // Backward costs two forwards.
            return Workload(
                unitsPerRun: Double(shape.batch),
                arithmetic: 3 * shape.arithmetic(of: model, below: [""]), device: device,
                peers: shape.peers(mode: "train", precision)
            ) { step.run() }
        }
    }
}

/// A tokenizer, its optimizer and a batch of random pictures.
final class TokenizerStep {
    private let model: ImageTokenizer
    private let optimizer: AdamW
    private let device: Device
    private let pixels: [UInt8]
    private var count = 0

    init(_ shape: TokenizerShape, _ model: ImageTokenizer, on device: Device) {
        self.model = model
        self.device = device
        optimizer = AdamW(model.arena)
        pixels = shape.randomPixels()
    }

    func run() {
        let tape = Tape(on: device)
        let report = model.loss(pixels, seed: 1, on: tape)
        tape.backward()
        optimizer.step(learningRate: 3e-4)
        count += 1
        model.updateCodebook(after: report, seed: 1, step: count)
    }
}
