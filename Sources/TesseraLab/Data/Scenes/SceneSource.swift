/// The built-in pictures: scenes without end, drawn when they are asked for.
public struct SceneSource: PictureSource {
    /// Which sequence of scenes this is.
    public let seed: UInt64
    /// Whether a model learns from them or is measured on them.
    public let stream: SceneStream

    /// Creates the scenes of a seed.
    public init(seed: UInt64 = 1, stream: SceneStream = .training) {
        (self.seed, self.stream) = (seed, stream)
    }

    /// Scenes to learn from and others to measure on; they share no random number.
    public static func split(seed: UInt64 = 1) -> DataSplit<any PictureSource> {
        DataSplit(
            training: SceneSource(seed: seed), validation: SceneSource(seed: seed, stream: .heldOut)
        )
    }

    /// "scenes, seed 1".
    public var title: String { "scenes, seed \(seed)" }
    /// There is no last scene.
    public var count: Int? { nil }
    /// Nothing is ever left out.
    public var report: SourceReport { SourceReport(accepted: nil) }

    /// "scenes-1", and more where that would name different pictures.
    public var cacheName: String? {
        let version = Scene.version == 1 ? "" : "-version-\(Scene.version)"
        return "scenes-\(seed)" + (stream == .heldOut ? "-held-out" : "") + version
    }

    /// Draws a scene; never throws.
    public func picture(at index: Int, side: Int) -> CaptionedPicture {
        let scene = scene(at: index)
        return CaptionedPicture(
            name: "scene \(index)", side: side, pixels: scene.draw(side: side),
            caption: scene.caption)
    }

    /// Describes a scene without drawing it; never throws.
    public func caption(at index: Int) -> String { scene(at: index).caption }

    /// The scene itself, with all that is known of it.
    public func scene(at index: Int) -> Scene { Scene(seed: seed, index: index, stream: stream) }
}

extension SceneSource {
    /// The name by which the built-in scenes are asked for.
    public static let name = "scenes"

    /// Reads "scenes" or "scenes:7", where 7 is the seed; nil for other names.
    init?(named name: String) {
        if name == Self.name {
            self.init()
        } else if name.hasPrefix(Self.name + ":"),
            let seed = UInt64(name.dropFirst(Self.name.count + 1))
        {
            self.init(seed: seed)
        } else {
            return nil
        }
    }
}
