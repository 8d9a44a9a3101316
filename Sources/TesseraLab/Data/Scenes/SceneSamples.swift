/// The scenes that ship as a WebDataset tar.
public enum SceneSamples {
    /// The first scenes of a seed, drawn 64 pixels wide, with captions and attributes.
    public static func samples(count: Int, seed: UInt64) -> [WebDatasetWriter.Sample] {
        let source = SceneSource(seed: seed)
        return (0..<count).map { index in
            let scene = source.scene(at: index)
            let picture = RGBPicture(width: side, height: side, pixels: scene.draw(side: side))
            return WebDatasetWriter.Sample(
                key: "scene-" + padded(index), picture: picture, caption: scene.caption,
                attributes: scene.attributes)
        }
    }

    private static let side = 64

    /// Five digits at least, so that the order of names is the order of scenes.
    private static func padded(_ index: Int) -> String {
        let digits = String(index)
        return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }
}
