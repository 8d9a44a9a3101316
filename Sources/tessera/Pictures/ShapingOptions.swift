import ArgumentParser
import TesseraModels

/// How predictions become what a code is drawn from, guidance left aside.
struct ShapingOptions: ParsableArguments {
    @Option(
        help: .init(
            "Divides the logits; 0 takes the most likely code. (default: 0.7)", valueName: "x"))
    var temperature: Float?
    @Option(
        help: .init(
            "Keep so many of the most likely codes; 0 keeps all. (default: 40)", valueName: "n"))
    var topK: Int?
    @Option(
        help: .init("Keep the likeliest codes up to this probability. (default: 1)", valueName: "x")
    )
    var topP: Float?
    @Option(
        help: .init(
            "Drop codes below this share of the likeliest one's probability. (default: 0)",
            valueName: "x"))
    var minP: Float?

    /// Whether nothing was given.
    var isEmpty: Bool { temperature == nil && topK == nil && topP == nil && minP == nil }

    /// The settings with what was given laid over them.
    func settings(over defaults: SamplingSettings) -> SamplingSettings {
        var settings = defaults
        if let temperature { settings.temperature = temperature }
        if let topK { settings.topK = topK }
        if let topP { settings.topP = topP }
        if let minP { settings.minP = minP }
        return settings
    }
}
