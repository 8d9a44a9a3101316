/// How the next token is drawn from the model's predictions.
public struct SamplingSettings: Sendable, Codable, Equatable {
    /// Divides the logits; 0 always takes the most likely token.
    public var temperature: Float = 1
    /// Keeps this many of the most likely tokens; 0 keeps all.
    public var topK = 0
    /// Keeps the most likely tokens until they hold this share of the probability; 1 keeps all.
    public var topP: Float = 1
    /// Drops tokens below this share of the most likely one's probability; 0 drops none.
    public var minP: Float = 0
    /// How far predictions are pushed away from those without caption; 1 leaves them alone.
    public var guidance: Float = 3

    /// Creates plain sampling with a guidance of 3.
    public init() {}

    /// What suits pictures of small models: unlikely codes break shapes, and a little more guidance
    /// keeps to the caption.
    public static var forPictures: Self {
        var settings = Self()
        (settings.temperature, settings.topK, settings.guidance) = (0.7, 40, 4)
        return settings
    }

    /// The first setting that makes no sense, as a sentence; nil when all do.
    public var problem: String? {
        if !(temperature >= 0 && temperature.isFinite) { return "temperature must be 0 or more" }
        if topK < 0 { return "topK must be 0 or more" }
        if !(topP > 0 && topP <= 1) { return "topP must lie above 0 and up to 1" }
        if !(minP >= 0 && minP < 1) { return "minP must lie from 0 to below 1" }
        return guidance.isFinite ? nil : "guidance must be a finite number"
    }
}
