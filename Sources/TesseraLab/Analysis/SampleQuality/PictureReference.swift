public import TesseraTensor

/// Real pictures that drawn ones are compared with, by the features of an image tokenizer.
public struct PictureReference: Sendable {
    /// How far some pictures are from the real ones, as sets.
    public struct Distances: Sendable, Equatable, Codable {
        /// FD-tok: the Fréchet distance; depends on how many pictures there are.
        public let frechet: Double
        /// KD-tok: the kernel distance; does not.
        public let kernel: KernelDistance
    }

    /// How many pictures there are.
    public var count: Int { features.count }

    private let features: [[Float]]
    private let moments: FeatureMoments

    /// Measures the features of real pictures.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each, at least two.
    public init(_ pictures: [[UInt8]], _ tokenizer: VQPictureTokenizer, on device: Device) {
        features = tokenizer.features(of: pictures, on: device)
        moments = FeatureMoments(features)
    }

    /// Compares other pictures with these.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each, at least two.
    public func distances(
        to pictures: [[UInt8]], _ tokenizer: VQPictureTokenizer, on device: Device
    ) -> Distances {
        let others = tokenizer.features(of: pictures, on: device)
        return Distances(
            frechet: FrechetDistance.between(FeatureMoments(others), moments),
            kernel: KernelDistance(between: others, and: features, seed: 1))
    }
}
