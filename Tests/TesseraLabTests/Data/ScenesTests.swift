import TesseraLab
import TesseraModels
import Testing

struct ScenesTests {
    private static let scenes = (0..<2_000).map { Scene(seed: 1, index: $0) }
    private static let groups = scenes.flatMap(\.groups)

    @Test(arguments: pins)
    func sameSeedAndIndexGiveTheSameBytes(pin: Pin) {
        let scene = Scene(seed: pin.seed, index: pin.index, stream: pin.stream)
        #expect(scene.caption == pin.caption)
        #expect(checksum(scene.draw(side: pin.side)) == pin.checksum)
        #expect(checksum(Array(scene.attributes.utf8)) == pin.attributes)
        #expect(scene == Scene(seed: pin.seed, index: pin.index, stream: pin.stream))
    }

    /// A scene as it was made when the generator was written.
    struct Pin: Sendable {
        var seed: UInt64
        var index: Int
        var stream = SceneStream.training
        var side = 64
        var caption: String
        var checksum: UInt32
        var attributes: UInt32
    }

    // Origin: this generator, version 1. A change here needs a new version.
    static let pins = [
        Pin(
            seed: 1, index: 0, caption: "a sea with a white boat and a yellow sun",
            checksum: 0x5EFE600F, attributes: 0xEB59CAA8),
        Pin(
            seed: 1, index: 7, caption: "a green ship sails on the sea at night",
            checksum: 0xF1A18695, attributes: 0x917F8DF9),
        Pin(
            seed: 1, index: 19, side: 33, caption: "a brown house stands under a yellow sun",
            checksum: 0xEB8DA3D1, attributes: 0xF3B1E45),
        Pin(
            seed: 2, index: 123_456, caption: "night: a pink boat at sea",
            checksum: 0xEFBE774F, attributes: 0x399175B0),
        Pin(
            seed: 1, index: 0, stream: .heldOut, caption: "two purple jellyfish in the deep sea",
            checksum: 0x11E819D2, attributes: 0xF0BFEDD8),
    ]

    @Test func versionIsThatOfThePins() { #expect(Scene.version == 1) }

    @Test(arguments: ScenePlace.allCases)
    func everyPlaceIsShown(place: ScenePlace) {
        let share = Self.scenes.count { $0.place == place }
        #expect(share > 100 && share < 500)
    }

    @Test(arguments: SceneSky.allCases)
    func everySkyIsShown(sky: SceneSky) {
        let share = Self.scenes.count { $0.sky == sky && $0.place != .table }
        #expect(share > 150 && share < 1_200)
    }

    @Test(arguments: SceneKind.all)
    func everyKindIsShown(kind: SceneKind) {
        let share = Self.scenes.count { scene in scene.groups.contains { $0.kind == kind } }
        #expect(share > 20 && share < 700, "\(kind.name): \(share)")
    }

    @Test(arguments: SceneColor.allCases)
    func everyColorIsShown(color: SceneColor) {
        let share = Self.groups.count { $0.color == color }
        #expect(share * 40 > Self.groups.count && share * 4 < Self.groups.count, "\(share)")
    }

    @Test func countsSizesAndPatternsVary() {
        for count in 1...3 { #expect(Self.groups.count { $0.count == count } > 100) }
        for size in SceneSize.allCases { #expect(Self.groups.count { $0.size == size } > 400) }
        for pattern in ScenePattern.allCases {
            #expect(Self.groups.count { $0.pattern == pattern } > 40)
        }
    }

    @Test func thingsAreLargeEnoughAndInThePicture() {
        let picture = SceneFrame(left: 0, top: 0, right: 1, bottom: 1)
        let frames = Self.groups.flatMap(\.frames)
        #expect(frames.allSatisfy { $0.left >= picture.left && $0.right <= picture.right })
        #expect(frames.allSatisfy { $0.top >= picture.top && $0.bottom <= picture.bottom })
        #expect(frames.allSatisfy { max($0.width, $0.height) > 0.1 })
    }

    @Test func fewThingsAreOnAPicture() {
        let counts = Self.scenes.map { $0.groups.reduce(0) { $0 + $1.count } }
        #expect(counts.allSatisfy { $0 >= 1 && $0 <= 6 })
        #expect(counts.reduce(0, +) < 3 * counts.count)
    }

    @Test func streamsSeedsAndIndicesShareNoPicture() {
        let scenes =
            (0..<100).map { Scene(seed: 1, index: $0) }
            + (0..<100).map { Scene(seed: 1, index: $0, stream: .heldOut) }
            + (0..<100).map { Scene(seed: 2, index: $0) }
        #expect(Set(scenes.map { checksum($0.draw(side: 24)) }).count == scenes.count)
    }

    @Test(arguments: [1, 7, 64, 100])
    func anySideCanBeDrawn(side: Int) {
        #expect(Scene(seed: 3, index: 5).draw(side: side).count == side * side * 3)
    }

    @Test func attributesAreSortedJSONOfWhatIsShown() throws {
        for scene in Self.scenes.prefix(200) {
            let text = scene.attributes
            let json = try StrictJSONReader.value(of: Array(text.utf8))
            #expect(json["caption"] == .string(scene.caption))
            #expect(json["place"] == .string(scene.place.rawValue))
            guard case .array(let objects)? = json["objects"] else {
                Issue.record("no objects in \(text)")
                continue
            }
            #expect(objects.map { $0["kind"] } == scene.groups.map { .string($0.kind.name) })
            #expect(objects.map { $0["color"] } == scene.groups.map { .string($0.color.rawValue) })
            #expect(objects.map { $0["count"] } == scene.groups.map { .integer($0.count) })
            let names = ["\"caption\"", "\"objects\"", "\"place\"", "\"relations\""]
            let places = names.map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
            #expect(places == places.sorted())
        }
    }

    @Test func attributesOfABoatScene() {
        let expected = """
            {"caption":"a sea with a white boat and a yellow sun","ground":"blue",\
            "objects":[{"color":"yellow","column":"middle","count":1,"frames":[{"height":248,\
            "left":356,"top":67,"width":248}],"kind":"sun","pattern":"plain","size":"medium"},\
            {"color":"grey","column":"left","count":1,"frames":[{"height":154,"left":30,\
            "top":58,"width":293}],"kind":"cloud","pattern":"plain","size":"small"},\
            {"color":"white","column":"middle","count":1,"frames":[{"height":460,"left":238,\
            "top":342,"width":460}],"kind":"boat","pattern":"plain","size":"medium"}],\
            "place":"sea","relations":[{"object":1,"relation":"right of","subject":0},\
            {"object":2,"relation":"above","subject":0},{"object":0,"relation":"left of",\
            "subject":1},{"object":0,"relation":"below","subject":2}],"sky":"sunset"}
            """
        #expect(Scene(seed: 1, index: 0).attributes == expected)
    }
}
