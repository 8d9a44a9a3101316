/// A square picture with the words that describe it.
public struct CaptionedPicture: Sendable, Equatable {
    /// Names the picture in messages: a file name, an archive member or "scene 12".
    public var name: String
    /// Width and height in pixels.
    public var side: Int
    /// RGB bytes, row-major, [side, side, 3].
    public var pixels: [UInt8]
    /// What the picture shows, in words.
    public var caption: String

    /// Creates a picture.
    ///
    /// - Precondition: `pixels` holds side · side · 3 bytes.
    public init(name: String, side: Int, pixels: [UInt8], caption: String) {
        precondition(
            pixels.count == side * side * 3,
            "a \(side)×\(side) RGB picture needs \(side * side * 3) bytes, got \(pixels.count)")
        self.name = name
        self.side = side
        self.pixels = pixels
        self.caption = caption
    }
}
