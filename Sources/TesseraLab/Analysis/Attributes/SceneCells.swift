/// Which thing is seen in each cell of a grid over a scene.
///
/// A cell shows the things that cover its middle; a thing too small for that is in the cell of its
/// own middle. Of several, the one in front counts.
public struct SceneCells: Sendable, Equatable {
    /// What each cell shows, row after row; nil where no thing is.
    public let things: [SceneGroup?]
    /// Where the scene is set.
    public let place: ScenePlace
    /// Hour and weather; nil where no sky is seen.
    public let sky: SceneSky?

    /// Lays a grid over a scene.
    ///
    /// - Parameter across: cells from left to right, and as many from top to bottom.
    public init(_ scene: Scene, across: Int) {
        var things = [SceneGroup?](repeating: nil, count: across * across)
        let fromBack =
            scene.groups.filter(\.isBehindGround) + scene.groups.filter { !$0.isBehindGround }
        for group in fromBack {
            for cell in group.frames.flatMap({ Self.cells(of: $0, across: across) }) {
                things[cell] = group
            }
        }
        self.things = things
        (place, sky) = (scene.place, scene.place.hasSky ? scene.sky : nil)
    }

    private static func cells(of frame: SceneFrame, across: Int) -> [Int] {
        let rows = covered(from: frame.top, to: frame.bottom, across: across)
        let columns = covered(from: frame.left, to: frame.right, across: across)
        return rows.flatMap { row in columns.map { row * across + $0 } }
    }

    /// The cells whose middle lies between two edges, or the one in the middle of both.
    private static func covered(from low: Float, to high: Float, across: Int) -> Range<Int> {
        func cell(_ place: Float) -> Int { max(0, min(across, Int(place.rounded(.down)))) }
        let first = cell(low * Float(across) + 0.5)
        let end = cell(high * Float(across) + 0.5)
        if first < end { return first..<end }
        let middle = min(across - 1, cell((low + high) / 2 * Float(across)))
        return middle..<middle + 1
    }
}
