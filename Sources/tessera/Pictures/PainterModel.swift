import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor

/// A language model that writes image codes, with the tokenizer that turns them into pictures.
struct PainterModel {
    /// Where the model came from.
    let path: String
    /// Turns codes into pixels.
    let tokenizer: VQPictureTokenizer
    private let words: BytePairTokenizer
    private let model: LanguageModel
    private let layout: TokenLayout

    private static let chunk = 16  // pictures that are drawn side by side

    /// Opens a model with its own image tokenizer or the one that was named.
    ///
    /// - Throws: `StoredModelError` when the two do not belong together, or what reading throws.
    init(
        _ url: URL, arm: String?, tokenizer named: URL?, shipped: ShippedFiles,
        precision: Precision
    ) throws {
        if arm != nil, Self.holds("config.json", url) {
            throw UsageError("--arm is for runs and \(url.path) is a model; leave it out")
        }
        let stored = try StoredLanguageModel(url, arm: arm)
        guard stored.description.layout.imageVocabulary > 0 else {
            throw StoredModelError.wrongKind(
                path: url.path, wanted: "a model that draws", found: "a model of text alone")
        }
        let own = url.appendingPathComponent("image-tokenizer", isDirectory: true)
        let hasOwn = Self.holds("image-tokenizer", url)
        let source = try named ?? (hasOwn ? own : shipped.existing(.imageTokenizer))
        tokenizer = try VQPictureTokenizer(
            StoredImageTokenizer(source).model(precision: precision))
        path = url.path
        (words, layout) = (stored.tokenizer, stored.description.layout)
        model = try stored.model(precision: precision)
        try check(stored.description)
    }

    private static func holds(_ name: String, _ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    private func check(_ description: StoredLanguageModel.Description) throws {
        guard description.imageTokenizer == tokenizer.fingerprint,
            layout.imageVocabulary == tokenizer.codeCount
        else { throw StoredModelError.otherTokenizer(path: path) }
        // The shortest prompt is three markers, and the last code is not read.
        guard model.configuration.maximumLength >= tokenizer.codesPerPicture + 2 else {
            throw StoredModelError.damaged(
                path: path, reason: "a picture does not fit into its maximumLength")
        }
    }

    /// The image codes of one picture per prompt.
    func draw(
        _ prompts: [String], _ settings: SamplingSettings, weights: DecodingWeights, seed: UInt64,
        on device: Device
    ) -> [[Int32]] {
        let sampler = PictureSampler(
            model, layout: layout, codes: tokenizer.codesPerPicture, settings: settings,
            weights: weights)
        let captions = prompts.map { words.encode($0) }
        return stride(from: 0, to: captions.count, by: Self.chunk).flatMap { first in
            sampler.draw(
                captions: Array(captions[first..<min(first + Self.chunk, captions.count)]),
                seed: seed, firstIndex: first, on: device)
        }
    }
}
