/// The shape of the net that reads attributes off pictures.
public struct AttributeClassifierConfiguration: Sendable, Codable, Equatable {
    /// Width and height of a picture in pixels.
    public var side = 64
    /// Channels of the four levels; each halves the resolution.
    public var channels = [24, 48, 72, 96]
    /// Numbers that sum up a whole picture.
    public var features = 128
    /// Numbers that sum up what is seen of one kind of thing.
    public var kindWidth = 12
    /// The kinds that it knows, in the order of its outputs.
    public var kinds = SceneKind.all.map(\.name)

    /// Creates the default shape, of about 450,000 weights.
    public init() {}

    /// The first thing that makes the shape impossible, as a sentence; nil when it is possible.
    public var problem: String? {
        if kinds != SceneKind.all.map(\.name) { return "it knows other kinds of things" }
        if channels.count != 4 || channels.contains(where: { $0 < 4 || $0 % 4 != 0 }) {
            return "channels must be four multiples of 4"
        }
        if side < 16 || side % 16 != 0 { return "side \(side) is no multiple of 16" }
        return features < 1 || kindWidth < 1 ? "features and kindWidth must be positive" : nil
    }
}
