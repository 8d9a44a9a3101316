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

    /// - Parameter check: called between the parts of the work; may throw to end early.
    /// - Throws: what `check` throws, or the error of whatever is missing or damaged.
    func result(check: () throws -> Void) throws -> TrialResult {
        guard case .training(let training) = work.source.work else {
            preconditionFailure("\(work.source.title) trains no models that could draw")
        }
        let start = ContinuousClock.now
        let device = Device()
        let studio = try DrawingStudio(training.run, work, shipped: shipped, on: device)
        var (metrics, pictures) = (studio.metricsOfReality(on: device), studio.keptOriginals)
        for arm in training.run.armNames {
            let drawn = try draw(arm, studio, on: device, check: check)
            try check()
            metrics += studio.metrics(of: drawn, arm: arm, on: device)
            pictures += try studio.samples(of: drawn, arm: arm)
        }
        return TrialResult(
            metrics: metrics, pictures: pictures,
            seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    /// RGB bytes of one picture for each caption.
    private func draw(
        _ arm: String, _ studio: DrawingStudio, on device: Device, check: () throws -> Void
    ) throws -> [[UInt8]] {
        let stored = try StoredLanguageModel(folder.model(arm, of: work.source))
        let sampler = PictureSampler(
            try stored.model(precision: device.precision), layout: stored.description.layout,
            codes: studio.tokenizer.codesPerPicture, settings: work.sampling)
        let captions = studio.captions.map(stored.tokenizer.encode)
        let codes = try captions.chunks(of: Self.chunk).flatMap { part in
            try check()
            return sampler.draw(
                captions: Array(part), seed: work.source.seed, firstIndex: part.startIndex,
                on: device)
        }
        return studio.tokenizer.pixels(of: codes, on: device)
    }
}
