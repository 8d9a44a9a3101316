public import TesseraTensor

/// Contrastive alignment of image-code embeddings with word embeddings, both as bags.
///
/// u = norm(mean A[code]), w = norm(mean E[word]); cosines over τ in a symmetric cross-entropy.
/// Only A learns, unless the control says otherwise.
///
/// Source: Zhang et al. 2023, the alignment experiment.
public struct Alignment: Sendable, Equatable, Codable {
    /// A loss on the way.
    public struct Point: Sendable, Equatable, Codable {
        /// Steps done.
        public let step: Int
        /// Held-out loss in nats, on right pairs whatever was trained on.
        public let loss: Float
    }

    /// What the codes were aligned with.
    public let control: AlignmentControl
    /// The held-out loss from the start to the end.
    public let curve: [Point]
    /// The loss of knowing nothing: ln of the pairs that are compared.
    public let chanceLoss: Float
    /// Captions found by held-out pictures.
    public let captions: Retrieval
    /// Pictures found by held-out captions.
    public let pictures: Retrieval
    /// The vectors of the image codes, [codes, width].
    public let imageTable: [Float]
    /// The vectors of the word pieces that they were aligned with, [vocabulary, width].
    public let textTable: [Float]
    /// Numbers of a vector.
    public let width: Int
}

extension Alignment {
    /// Trains and measures one control.
    ///
    /// - Parameters:
    ///   - pairs: pictures and captions; the last `heldOut` ones are only measured.
    ///   - words: embeddings of the word pieces, [vocabulary, width].
    ///   - codes: how many image codes there are.
    /// - Precondition: there are more pairs than are held out, and two of them at least.
    public static func train(
        _ control: AlignmentControl, _ configuration: AlignmentConfiguration,
        pairs: [AlignmentPair], words: [Float], width: Int, codes: Int, on device: Device
    ) -> Alignment {
        train(
            control, configuration, pairs: pairs, words: words, width: width, codes: codes,
            on: device
        ) {}
    }

    /// The same, or what ended it early.
    ///
    /// - Parameter check: called before each step; may throw to end early.
    static func train(
        _ control: AlignmentControl, _ configuration: AlignmentConfiguration,
        pairs: [AlignmentPair], words: [Float], width: Int, codes: Int, on device: Device,
        check: () throws -> Void
    ) rethrows -> Alignment {
        precondition(
            configuration.heldOut > 1 && pairs.count > configuration.heldOut,
            "\(pairs.count) pairs of which \(configuration.heldOut) are held out")
        let tables = AlignmentTables(
            codes: codes, vocabulary: words.count / width, width: width,
            words: control == .random ? nil : words, learnsText: control == .both,
            seed: configuration.seed)
        var session = AlignmentSession(tables, configuration, pairs: pairs, control, on: device)
        let curve = try session.run(check: check)
        let found = session.retrieval()
        return Alignment(
            control: control, curve: curve, chanceLoss: session.chanceLoss,
            captions: found.captions, pictures: found.pictures, imageTable: tables.imageRows,
            textTable: tables.textRows, width: width)
    }
}
