public import TesseraModels
import TesseraTensor

/// Draws pictures from fixed captions and a fixed seed, so that rounds can be compared.
public final class PreviewArtist {
    private let prompts: [(text: String, tokens: [Int32])]
    private let configuration: PreviewConfiguration
    private let layout: TokenLayout
    private let decoder: any CodeDecoder

    /// Creates an artist.
    ///
    /// - Parameter encode: turns a caption into word pieces.
    public init(
        _ configuration: PreviewConfiguration, layout: TokenLayout, decoder: any CodeDecoder,
        encode: (String) -> [Int32]
    ) {
        self.configuration = configuration
        self.layout = layout
        self.decoder = decoder
        prompts = configuration.prompts.map { ($0, encode($0)) }
    }

    /// One picture per prompt.
    func draw(with model: LanguageModel, arm: String, step: Int, on device: Device) -> [Preview] {
        let sampler = PictureSampler(
            model, layout: layout, codes: decoder.codesPerPicture, settings: configuration.sampling)
        let codes = sampler.draw(
            captions: prompts.map(\.tokens), seed: configuration.seed, on: device)
        return zip(prompts, decoder.pixels(of: codes, on: device)).map { prompt, pixels in
            Preview(
                arm: arm, prompt: prompt.text, step: step, side: decoder.side, pixels: pixels)
        }
    }
}
