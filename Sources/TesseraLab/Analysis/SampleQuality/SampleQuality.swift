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
    /// By networks that a person brought along; nil without any.
    public let jury: JuryScores?
}

/// Judges drawn pictures: their attributes by a classifier, their looks by a tokenizer's features,
/// and both by networks of others where a person brought some along.
public final class SampleJudge {
    /// Who reads the attributes, with its own held-out accuracy.
    public let stored: StoredAttributeClassifier
    private let classifier: AttributeClassifier
    private let tokenizer: VQPictureTokenizer
    private let reference: PictureReference
    private let jury: PictureJury?

    /// Prepares a judge.
    ///
    /// - Parameters:
    ///   - reference: RGB bytes of real pictures, [side, side, 3] each, at least two.
    ///   - judges: networks of others.
    /// - Throws: `SafetensorsError` when the classifier's weights do not fit, or what `PictureJury`
    ///   throws.
    public init(
        _ stored: StoredAttributeClassifier, _ tokenizer: VQPictureTokenizer,
        reference: [[UInt8]], judges: SuppliedJudges? = nil, on device: Device
    ) throws {
        self.stored = stored
        self.tokenizer = tokenizer
        classifier = try stored.model(precision: device.precision)
        self.reference = PictureReference(reference, tokenizer, on: device)
        jury = try judges.map {
            try PictureJury($0, real: reference, side: tokenizer.side, on: device)
        }
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
            distances: reference.distances(to: pictures, tokenizer, on: device),
            jury: jury?.scores(of: pictures, for: captions, on: device))
    }
}
