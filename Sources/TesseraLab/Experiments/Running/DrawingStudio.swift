import Foundation
import TesseraModels
import TesseraTensor

/// Captions to draw, real pictures to compare with, and what compares them.
struct DrawingStudio {
    let tokenizer: VQPictureTokenizer
    let captions: [String]
    let keptOriginals: [DrawnPicture]
    private let real: [[UInt8]]
    private let reference: PictureReference
    private let classifier: AttributeClassifier?
    private let jury: PictureJury?
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
        let pictures = try (0..<count).map { try source.picture(at: $0, side: side) }
        tokenizer = VQPictureTokenizer(model)
        captions = pictures.map(\.caption)
        real = pictures.map(\.pixels)
        reference = PictureReference(real, tokenizer, on: device)
        classifier =
            source is SceneSource
            ? try Self.classifier(shipped, side: side, precision: device.precision) : nil
        let realPictures = pictures.map(\.pixels)
        jury = try work.judges.map {
            try PictureJury($0, real: realPictures, side: side, on: device)
        }
        sampleCount = min(work.kept, count)
        keptOriginals = try zip(captions, real).prefix(work.kept).map {
            try Self.sample($1, arm: "data", caption: $0, side: side)
        }
    }

    /// The classifier that comes along, where it is made for pictures of this size.
    private static func classifier(
        _ shipped: ShippedFiles, side: Int, precision: Precision
    ) throws -> AttributeClassifier? {
        guard let url = shipped.attributeClassifier,
            FileManager.default.fileExists(atPath: url.path)
        else { return nil }
        let stored = try StoredAttributeClassifier(url)
        return stored.description.model.side == side ? try stored.model(precision: precision) : nil
    }

    /// How well the real pictures fit their captions, and what the tokenizer leaves of them: no
    /// painter can be seen to do better.
    func metricsOfReality(on device: Device) -> [MetricRecord] {
        guard classifier != nil || jury != nil else { return [] }
        let copies = tokenizer.pixels(of: tokenizer.codes(of: real, on: device), on: device)
        return [(real, AttributeArm.real), (copies, AttributeArm.reconstructed)].flatMap {
            attributes(of: $0, arm: $1, on: device) + judged($0, arm: $1, on: device)
        }
    }

    /// What the networks of others say.
    private func judged(
        _ pictures: [[UInt8]], arm: String, on device: Device
    ) -> [MetricRecord] {
        guard let scores = jury?.scores(of: pictures, for: captions, on: device) else { return [] }
        return [(MetricName.inceptionDistance, scores.fid), (.clipScore, scores.clip)].compactMap {
            name, value in
            value.map { MetricRecord(step: 0, arm: arm, name: name, value: Float($0)) }
        }
    }

    func metrics(of drawn: [[UInt8]], arm: String, on device: Device) -> [MetricRecord] {
        let distances = reference.distances(to: drawn, tokenizer, on: device)
        let values: [(MetricName, Double)] = [
            (.frechetDistance, distances.frechet), (.kernelDistance, distances.kernel.mean),
        ]
        return values.map { MetricRecord(step: 0, arm: arm, name: $0, value: Float($1)) }
            + attributes(of: drawn, arm: arm, on: device) + judged(drawn, arm: arm, on: device)
    }

    /// Accuracies by attribute, and what the captions of other pictures would score.
    private func attributes(
        of pictures: [[UInt8]], arm: String, on device: Device
    ) -> [MetricRecord] {
        guard let readings = classifier?.read(pictures, on: device) else { return [] }
        let own = AttributeMatches(captions: captions, pictures: readings)
        let others = AttributeMatches.shuffled(captions: captions, pictures: readings)
        return AttributeMatches.Attribute.allCases.flatMap { attribute in
            [
                (MetricName.attribute(attribute), own),
                (.chanceOfAttribute(attribute), others),
            ].compactMap { name, matches in
                matches[attribute].accuracy.map {
                    MetricRecord(step: 0, arm: arm, name: name, value: Float($0))
                }
            }
        }
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

/// Pictures that no arm drew, as arms of a result.
enum AttributeArm {
    static let real = "data"
    static let reconstructed = "reconstructions"
}

extension MetricName {
    /// Fréchet distance on the image tokenizer's own features (FD-tok); it is no FID.
    static let frechetDistance = Self(rawValue: "fd_tok")
    /// Kernel distance on the same features (KD-tok).
    static let kernelDistance = Self(rawValue: "kd_tok")

    /// Fréchet distance on the features of supplied Inception weights (FID).
    static let inceptionDistance = Self(rawValue: "fid")
    /// Mean CLIP score, from 0 to 100, by a supplied CLIP model.
    static let clipScore = Self(rawValue: "clip_score")

    /// Share of what captions ask for that the classifier sees on their pictures.
    static func attribute(_ attribute: AttributeMatches.Attribute) -> Self {
        Self(rawValue: "attribute_" + attribute.rawValue)
    }
    /// The same against the captions of other pictures.
    static func chanceOfAttribute(_ attribute: AttributeMatches.Attribute) -> Self {
        Self(rawValue: "chance_attribute_" + attribute.rawValue)
    }
}
