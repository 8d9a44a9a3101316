public import TesseraTensor

/// Draws pictures as image codes, several captions side by side.
///
/// Each caption has one stream and, with guidance, a second one whose caption is withheld. The
/// structure is hard: exactly `codes` image tokens follow the begin-of-image marker.
public struct PictureSampler {
    /// The model that predicts.
    public let model: LanguageModel
    /// Which identifiers are image codes.
    public let layout: TokenLayout
    /// Image tokens per picture.
    public let codes: Int
    /// How tokens are drawn.
    public let settings: SamplingSettings
    /// How the weights are kept while drawing.
    public let weights: DecodingWeights

    /// Creates a sampler.
    ///
    /// - Precondition: the settings have no `problem`.
    public init(
        _ model: LanguageModel, layout: TokenLayout, codes: Int, settings: SamplingSettings,
        weights: DecodingWeights = .exact
    ) {
        precondition(settings.problem == nil, settings.problem ?? "")
        self.model = model
        self.layout = layout
        self.codes = codes
        self.settings = settings
        self.weights = weights
    }

    /// Draws one picture per caption.
    ///
    /// - Parameters:
    ///   - captions: word pieces of each caption, without markers.
    ///   - seed: with the index of the caption it determines every draw of its picture.
    ///   - firstIndex: index of the first caption, where these continue others.
    /// - Returns: `codes` image codes per caption, in raster order.
    public func draw(
        captions: [[Int32]], seed: UInt64, firstIndex: Int = 0, on device: Device
    ) -> [[Int32]] {
        let prompts =
            captions.map { prompt($0) } + (isGuided ? captions.map { _ in nullPrompt } : [])
        let session = DecodingSession(
            model, streams: prompts.count, predicting: layout.imageRange, weights: weights,
            on: device)
        session.read(prompts)
        var random = captions.indices.map {
            RandomSource(seed: seed, purpose: "picture", index: UInt64(firstIndex + $0))
        }
        var drawn = captions.map { _ in [Int32]() }
        for position in 0..<codes {
            let draws = random.indices.map { random[$0].uniform() }
            let tokens = session.map(captions.count) { index in
                distribution(of: index, captions: captions.count, in: session)
                    .token(at: draws[index])
            }
            for index in captions.indices {
                drawn[index].append(layout.code(of: tokens[index]) ?? 0)
            }
            guard position + 1 < codes else { break }
            session.read(isGuided ? tokens + tokens : tokens)
        }
        return drawn
    }

    private var isGuided: Bool { settings.guidance != 1 }
    private var nullPrompt: [Int32] {
        [layout.beginning, layout.withheldCaption, layout.beginningOfImage]
    }

    private func prompt(_ caption: [Int32]) -> [Int32] {
        let room = model.configuration.maximumLength - codes - 2
        return [layout.beginning] + caption.prefix(room) + [layout.beginningOfImage]
    }

    private func distribution(
        of index: Int, captions: Int, in session: DecodingSession
    ) -> TokenDistribution {
        TokenDistribution(
            logits: session.logits(of: index),
            withoutCaption: isGuided ? session.logits(of: captions + index) : nil,
            allowed: layout.imageRange, settings)
    }
}
