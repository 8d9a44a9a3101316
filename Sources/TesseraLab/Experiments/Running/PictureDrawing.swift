import Foundation
import TesseraModels
import TesseraTensor

/// Draws held-out captions with trained models and compares the pictures with real ones.
struct PictureDrawing {
    private let work: DrawingWork
    private let folder: StudyFolder
    private let shipped: ShippedFiles

    /// Pictures that are drawn side by side.
    private static let chunk = 16

    init(_ work: DrawingWork, _ folder: StudyFolder, shipped: ShippedFiles) {
        self.work = work
        self.folder = folder
        self.shipped = shipped
    }

    /// - Throws: the error of whatever is missing or damaged.
    func result() throws -> TrialResult {
        guard case .training(let training) = work.source.work else {
            preconditionFailure("\(work.source.title) trains no models that could draw")
        }
        let start = ContinuousClock.now
        let device = Device()
        let studio = try Studio(training.run, work, shipped: shipped, on: device)
        var (metrics, pictures) = ([MetricRecord](), studio.keptOriginals)
        for arm in training.run.armNames {
            let drawn = try draw(arm, studio, on: device)
            metrics += studio.metrics(of: drawn, arm: arm, on: device)
            pictures += try studio.samples(of: drawn, arm: arm)
        }
        return TrialResult(
            metrics: metrics, pictures: pictures,
            seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    /// RGB bytes of one picture for each caption.
    private func draw(_ arm: String, _ studio: Studio, on device: Device) throws -> [[UInt8]] {
        let stored = try StoredLanguageModel(folder.model(arm, of: work.source))
        let sampler = PictureSampler(
            try stored.model(precision: device.precision), layout: stored.description.layout,
            codes: studio.tokenizer.codesPerPicture, settings: work.sampling)
        let captions = studio.captions.map(stored.tokenizer.encode)
        let codes = captions.chunks(of: Self.chunk).flatMap { part in
            sampler.draw(
                captions: Array(part), seed: work.source.seed, firstIndex: part.startIndex,
                on: device)
        }
        return studio.tokenizer.pixels(of: codes, on: device)
    }
}

/// Captions to draw, real pictures to compare with, and what compares them.
private struct Studio {
    let tokenizer: VQPictureTokenizer
    let captions: [String]
    let keptOriginals: [DrawnPicture]
    private let model: ImageTokenizer
    private let reference: [[Float]]
    private let sampleCount: Int

    init(
        _ run: RunConfiguration, _ work: DrawingWork, shipped: ShippedFiles, on device: Device
    ) throws {
        let model = try StoredImageTokenizer(
            shipped.resolve(
                run.start.tokenizer, else: shipped.imageTokenizer, what: "image tokenizer")
        ).model(precision: device.precision)
        let side = model.configuration.side
        let split = try SourceOpener.openPictures(run.data.pictures, side: side)
        let isEnough = (split.validation.count ?? work.count) > 1
        let source = isEnough ? split.validation : split.training
        let count = min(work.count, source.count ?? work.count)
        guard count > 1 else { throw ExperimentError.tooFewPictures(path: run.data.pictures) }
        let real = try (0..<count).map { try source.picture(at: $0, side: side) }
        self.model = model
        tokenizer = VQPictureTokenizer(model)
        captions = real.map(\.caption)
        reference = model.features(of: real.map(\.pixels), on: device)
        sampleCount = min(work.kept, count)
        keptOriginals = try real.prefix(work.kept).map {
            try Self.sample($0.pixels, arm: "data", caption: $0.caption, side: side)
        }
    }

    func metrics(of drawn: [[UInt8]], arm: String, on device: Device) -> [MetricRecord] {
        let features = model.features(of: drawn, on: device)
        let frechet = FrechetDistance.between(FeatureMoments(features), FeatureMoments(reference))
        let kernel = KernelDistance.estimate(features, reference)
        return [
            MetricRecord(step: 0, arm: arm, name: .frechetDistance, value: Float(frechet)),
            MetricRecord(step: 0, arm: arm, name: .kernelDistance, value: Float(kernel)),
        ]
    }

    func samples(of drawn: [[UInt8]], arm: String) throws -> [DrawnPicture] {
        try zip(captions, drawn).prefix(sampleCount).map {
            try Self.sample($1, arm: arm, caption: $0, side: tokenizer.side)
        }
    }

    private static func sample(
        _ pixels: [UInt8], arm: String, caption: String, side: Int
    ) throws -> DrawnPicture {
        let picture = RGBPicture(width: side, height: side, pixels: pixels)
        return DrawnPicture(
            arm: arm, caption: caption, png: Data(try PNGCodec.encode(picture)))
    }
}

extension MetricName {
    /// Fréchet distance on the image tokenizer's own features (FD-tok); it is no FID.
    static let frechetDistance = Self(rawValue: "fd_tok")
    /// Kernel distance on the same features (KD-tok).
    static let kernelDistance = Self(rawValue: "kd_tok")
}
