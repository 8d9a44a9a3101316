/// What is seen on a picture of the scenes' world.
public struct PictureReading: Sendable, Equatable {
    /// Things of one kind.
    public struct Sight: Sendable, Equatable {
        /// Their color.
        public var color: SceneColor
        /// How many there are, from 1 to 3.
        public var count: Int

        /// Describes what is seen.
        public init(color: SceneColor, count: Int) { (self.color, self.count) = (color, count) }
    }

    /// What is seen of each kind of `SceneKind.all`, in that order; nil where none is there.
    public var sights: [Sight?]
    /// Where it is set.
    public var place: ScenePlace
    /// Hour and weather; nil where no sky is seen.
    public var sky: SceneSky?

    /// Puts a reading together.
    ///
    /// - Precondition: there is one entry for each kind.
    public init(sights: [Sight?], place: ScenePlace, sky: SceneSky?) {
        precondition(
            sights.count == SceneKind.all.count,
            "\(sights.count) entries for \(SceneKind.all.count) kinds")
        (self.sights, self.place, self.sky) = (sights, place, sky)
    }

    /// The truth about a scene.
    public init(_ scene: Scene) {
        let sights = SceneKind.all.map { kind in
            scene.groups.first { $0.kind == kind }.map { Sight(color: $0.color, count: $0.count) }
        }
        self.init(
            sights: sights, place: scene.place, sky: scene.place.hasSky ? scene.sky : nil)
    }

    /// What is seen of a kind.
    public subscript(kind: SceneKind) -> Sight? {
        SceneKind.all.firstIndex(of: kind).flatMap { sights[$0] }
    }
}
