import Foundation
import TesseraModels

/// The least memory that a run takes, so that one that cannot work is refused before it starts.
///
/// A bound from below: weights with their gradients and moments, and the activations that a
/// backward pass cannot do without. Real runs take up to twice as much.
struct MemoryDemand {
    /// Weight, gradient and two moments, in singles.
    private static let bytesPerWeight = 16.0
    private static let bytesPerActivation = 2.0

    /// The bound, in bytes.
    let bytes: Double

    init(_ configuration: RunConfiguration) {
        bytes =
            switch configuration.kind {
            case .tokenizer:
                Self.imageTokenizer(configuration.tokenizer, batch: Double(configuration.batch))
            case .text:
                Self.languageModel(
                    configuration.model, vocabulary: configuration.data.textVocabulary,
                    batch: Double(configuration.batch))
            case .adapt:
                // The shape comes from the text model; it has been trained on this machine or one
                // like it.
                0
            }
    }

    /// Why the run cannot work here, as a sentence; nil when it may.
    func problem(memory: Double = Double(ProcessInfo.processInfo.physicalMemory)) -> String? {
        guard bytes > memory else { return nil }
        func gigabytes(_ bytes: Double) -> String { String(format: "%.1f GB", bytes / 1e9) }
        return "it needs at least \(gigabytes(bytes)) of memory and the machine has "
            + "\(gigabytes(memory)); make the model or the batch smaller"
    }

    private static func languageModel(
        _ model: LanguageModelConfiguration, vocabulary: Int, batch: Double
    ) -> Double {
        let (width, hidden) = (Double(model.width), Double(model.hiddenWidth))
        let weights =
            Double(model.layers) * (4 * width * width + 3 * width * hidden)
            + 2 * Double(vocabulary) * width
        let perToken = Double(model.layers) * (6 * width + 3 * hidden)
        return weights * bytesPerWeight
            + batch * Double(model.maximumLength) * perToken * bytesPerActivation
    }

    /// Two convolutions a block at full resolution, in encoder and decoder.
    private static func imageTokenizer(
        _ model: ImageTokenizerConfiguration, batch: Double
    ) -> Double {
        let pixels = Double(model.side * model.side)
        let blocks = 2 * Double(model.blocks) + 1
        return batch * pixels * Double(model.channels) * 2 * blocks * bytesPerActivation
    }
}
