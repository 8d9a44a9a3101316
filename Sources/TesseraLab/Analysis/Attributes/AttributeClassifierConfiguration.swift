/// The shape of the net that reads attributes off pictures.
public struct AttributeClassifierConfiguration: Sendable, Codable, Equatable {
    /// Width and height of a picture in pixels.
    public var side = 64
    /// Channels of the levels; each halves the resolution, and the last one gives the cells.
    public var channels = [32, 64, 96]
    /// Residual levels among the cells; each lets a cell see one cell further to every side.
    public var blocks = 3
    /// The kinds that it knows, in the order of its outputs.
    public var kinds = SceneKind.all.map(\.name)

    /// Creates the default shape, of about 330,000 weights.
    public init() {}

    /// Cells from left to right, and as many from top to bottom.
    var cellsAcross: Int { side >> channels.count }

    /// The first thing that makes the shape impossible, as a sentence; nil when it is possible.
    public var problem: String? {
        if kinds != SceneKind.all.map(\.name) { return "it knows other kinds of things" }
        if channels.isEmpty || channels.contains(where: { $0 < 4 || $0 % 4 != 0 }) {
            return "channels must be multiples of 4"
        }
        if cellsAcross < 1 || cellsAcross << channels.count != side {
            return "side \(side) cannot be halved \(channels.count) times"
        }
        return blocks < 0 ? "blocks must not be negative" : nil
    }
}
