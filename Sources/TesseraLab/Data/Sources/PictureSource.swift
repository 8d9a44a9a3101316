/// An ordered collection of captioned pictures, indexed so that any worker can fetch any one.
public protocol PictureSource: Sendable {
    /// What the source is, for people: "scenes, seed 1" or a path.
    var title: String { get }
    /// How many pictures there are, or nil when the source is unlimited.
    var count: Int? { get }
    /// What was left out while the source was opened, and why.
    var report: SourceReport { get }
    /// Fetches one picture, scaled to side × side.
    ///
    /// - Throws: `DataError` when the picture cannot be read any more.
    func picture(at index: Int, side: Int) throws -> CaptionedPicture
    /// Fetches one caption, without its picture where the source can.
    ///
    /// - Throws: `DataError` when the picture cannot be read any more.
    func caption(at index: Int) throws -> String
    /// A name under which codes of these pictures may be kept for later runs, or nil when the
    /// pictures may change behind the name.
    var cacheName: String? { get }
}

extension PictureSource {
    /// The caption that comes with the picture.
    public func caption(at index: Int) throws -> String {
        try picture(at: index, side: 16).caption
    }

    /// Files may change at any time: their codes are not kept.
    public var cacheName: String? { nil }
}
