import Foundation
public import TesseraModels
public import TesseraTensor

/// What the networks that a person brought along say of some pictures.
public struct JuryScores: Sendable, Codable, Equatable {
    /// The Fréchet distance from the real pictures on Inception's features; nil without Inception.
    ///
    /// Fewer pictures give larger ones. Source: Heusel et al. 2017.
    public let fid: Double?
    /// The mean of 100 · max(0, cos) of each picture with its caption; nil without CLIP.
    public let clip: Double?
}

/// Judges drawn pictures by the networks that a person brought along; it belongs to one thread.
public final class PictureJury {
    private let inception: Inception?
    private let scorer: CLIPScorer?
    /// Inception's features of the real pictures.
    private let real: [[Float]]
    private let side: Int

    /// Opens the networks.
    ///
    /// - Parameters:
    ///   - real: RGB bytes of the pictures that others are compared with, [side, side, 3] each, at
    ///     least two.
    ///   - configuration: other than the real Inception only in tests.
    /// - Throws: `SuppliedWeightsError.changed` when weights are no longer those that were noted, or
    ///   what opening them throws.
    public init(
        _ judges: SuppliedJudges, real: [[UInt8]], side: Int, on device: Device,
        configuration: InceptionConfiguration = InceptionConfiguration()
    ) throws {
        self.side = side
        inception = try judges.inception.map { noted in
            let stored = try StoredInception(
                URL(fileURLWithPath: noted.path), configuration: configuration)
            try Self.check(stored.digest, noted)
            return try stored.model()
        }
        scorer = try judges.clip.map { noted in
            let stored = try StoredCLIP(URL(fileURLWithPath: noted.path, isDirectory: true))
            try Self.check(stored.digest, noted)
            return try stored.scorer()
        }
        self.real = inception?.features(of: real, side: side, on: device) ?? []
    }

    private static func check(_ digest: String, _ noted: SuppliedJudges.Weights) throws {
        guard digest == noted.digest else {
            throw SuppliedWeightsError.changed(path: noted.path, noted: noted.shortDigest)
        }
    }

    /// Judges one picture for each caption.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each, at least two.
    /// - Precondition: there are as many captions as pictures.
    public func scores(
        of pictures: [[UInt8]], for captions: [String], on device: Device
    ) -> JuryScores {
        let features = inception?.features(of: pictures, side: side, on: device)
        let matches = scorer?.scores(of: pictures, side: side, for: captions, on: device)
        return JuryScores(
            fid: features.map { FrechetDistance.between($0, real) },
            clip: matches.map { $0.reduce(0, +) / Double(max(1, $0.count)) })
    }
}
