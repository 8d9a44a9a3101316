import ArgumentParser
import TesseraLab
import TesseraModels
import TesseraTensor

/// How image codes are drawn; what is not given comes from the settings of previews.
struct SamplingOptions: ParsableArguments {
    @Option(help: .init("Determines every draw. (default: 7)", valueName: "n"))
    var seed: UInt64?
    @OptionGroup
    var shaping: ShapingOptions
    @Option(
        help: .init(
            "Push away from what would be drawn without words; 1 does not. (default: 4)",
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

    /// Whether nothing was given.
    var isEmpty: Bool {
        seed == nil && guidance == nil && shaping.isEmpty && weights == .exact
    }

    /// The settings with what was given laid over them.
    func settings(over defaults: SamplingSettings) -> SamplingSettings {
        var settings = shaping.settings(over: defaults)
        if let guidance { settings.guidance = guidance }
        return settings
    }
}
