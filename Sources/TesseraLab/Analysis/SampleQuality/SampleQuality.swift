public import TesseraTensor

/// How good pictures are that were drawn for captions.
public struct SampleQuality: Sendable, Equatable, Codable {
    /// How many pictures there are.
    public let pictures: Int
    /// Against the captions that they were drawn for.
    public let matches: AttributeMatches
    /// Against the captions of other pictures.
    public let chance: AttributeMatches
    /// From real pictures.
    public let distances: PictureReference.Distances
}

/// Judges drawn pictures: their attributes by a classifier, their looks by a tokenizer's features.
public final class SampleJudge {
    /// Who reads the attributes, with its own held-out accuracy.
    public let stored: StoredAttributeClassifier
    private let classifier: AttributeClassifier
    private let tokenizer: VQPictureTokenizer
    private let reference: PictureReference

    /// Prepares a judge.
    ///
    /// - Parameters:
    ///   - reference: RGB bytes of real pictures, [side, side, 3] each, at least two.
    /// - Throws: `SafetensorsError` when the classifier's weights do not fit.
    public init(
        _ stored: StoredAttributeClassifier, _ tokenizer: VQPictureTokenizer,
        reference: [[UInt8]], on device: Device
    ) throws {
        self.stored = stored
        self.tokenizer = tokenizer
        classifier = try stored.model(precision: device.precision)
        self.reference = PictureReference(reference, tokenizer, on: device)
    }

    /// Judges one picture for each caption.
    ///
    /// - Precondition: there are as many captions as pictures, at least two.
    public func quality(
        of pictures: [[UInt8]], for captions: [String], on device: Device
    ) -> SampleQuality {
        let readings = classifier.read(pictures, on: device)
        return SampleQuality(
            pictures: pictures.count,
            matches: AttributeMatches(captions: captions, pictures: readings),
            chance: AttributeMatches.shuffled(captions: captions, pictures: readings),
            distances: reference.distances(to: pictures, tokenizer, on: device))
    }
}
