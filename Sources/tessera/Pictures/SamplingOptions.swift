import ArgumentParser
import TesseraLab
import TesseraModels
import TesseraTensor

/// How image codes are drawn; what is not given comes from the settings of previews.
struct SamplingOptions: ParsableArguments {
    @Option(help: .init("Determines every draw (default: 7, as in previews).", valueName: "n"))
    var seed: UInt64?
    @Option(
        help: .init(
            "Divides the logits; 0 takes the most likely code (default: 0.7).", valueName: "x"))
    var temperature: Float?
    @Option(
        help: .init(
            "Keep so many of the most likely codes; 0 keeps all (default: 40).", valueName: "n"))
    var topK: Int?
    @Option(
        help: .init("Keep the likeliest codes up to this probability (default: 1).", valueName: "x")
    )
    var topP: Float?
    @Option(
        help: .init(
            "Drop codes below this share of the likeliest one's probability (default: 0).",
            valueName: "x"))
    var minP: Float?
    @Option(
        help: .init(
            "Push away from what would be drawn without words; 1 does not (default: 4).",
            valueName: "x"))
    var guidance: Float?
    @Option(
        help: .init(
            "exact, or int8: rounds the model's weights to bytes, which is faster and a little "
                + "less true to it.", valueName: "exact|int8"))
    var weights = DecodingWeights.exact

    func validate() throws {
        if let problem = settings(over: SamplingSettings()).problem {
            throw ValidationError(problem)
        }
    }

    /// The settings with what was given laid over them.
    func settings(over defaults: SamplingSettings) -> SamplingSettings {
        var settings = defaults
        if let temperature { settings.temperature = temperature }
        if let topK { settings.topK = topK }
        if let topP { settings.topP = topP }
        if let minP { settings.minP = minP }
        if let guidance { settings.guidance = guidance }
        return settings
    }
}
