/// A picture that a model drew from a fixed prompt and seed.
public struct Preview: Sendable, Equatable {
    /// Who drew it: an arm's name, "data" for an original, "reconstruction" for a decoded one.
    public var arm: String
    /// The words it was drawn from.
    public var prompt: String
    /// The step of the weights.
    public var step: Int
    /// Width and height in pixels.
    public var side: Int
    /// RGB bytes, [side, side, 3].
    public var pixels: [UInt8]

    /// Creates a preview.
    public init(arm: String, prompt: String, step: Int, side: Int, pixels: [UInt8]) {
        self.arm = arm
        self.prompt = prompt
        self.step = step
        self.side = side
        self.pixels = pixels
    }
}
