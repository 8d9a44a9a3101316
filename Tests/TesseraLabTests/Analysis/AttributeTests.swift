import Foundation
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct CaptionReadingTests {
    /// A caption and what it says.
    struct Case: Sendable {
        var caption: String
        var things: [CaptionReading.Thing] = []
        var place: ScenePlace?
        var sky: SceneSky?
    }

    private static let cases = [
        Case(
            caption: "a red boat on a blue sea under a yellow sun",
            things: [.init(.boat, color: .red, count: 1), .init(.sun, color: .yellow, count: 1)],
            place: .sea),
        Case(
            caption: "night: a yellow moon above a house",
            things: [
                .init(.moon, color: .yellow, count: 1), .init(.house, color: nil, count: 1),
            ], sky: .night),
        Case(
            caption: "two small striped white cups on the table",
            things: [.init(.cup, color: .white, count: 2)], place: .table),
        Case(
            caption: "three grey sheep in a snowy field under a grey sky",
            things: [.init(.sheep, color: .grey, count: 3)], place: .snow, sky: .overcast),
        Case(
            caption: "an orange fish under water",
            things: [.init(.fish, color: .orange, count: 1)], place: .underwater),
        Case(caption: "a dark sky", place: .sky, sky: .night),
        Case(caption: "Something else entirely"),
    ]

    @Test(arguments: cases)
    func wordsAreRead(item: Case) {
        let reading = CaptionReading(item.caption)
        #expect(reading.things == item.things)
        #expect(reading.place == item.place && reading.sky == item.sky)
    }

    /// Captions tell the truth, so what is read off one must be true of its scene.
    @Test func whatIsReadIsTrueOfTheScene() {
        var (things, places, skies) = (0, 0, 0)
        for index in 0..<3_000 {
            let scene = Scene(seed: 1, index: index)
            let reading = CaptionReading(scene.caption)
            let truth = PictureReading(scene)
            #expect(!reading.things.isEmpty, "\(scene.caption)")
            for thing in reading.things {
                things += 1
                let sight = truth[thing.kind]
                #expect(sight?.count == thing.count, "\(scene.caption)")
                if let color = thing.color { #expect(sight?.color == color, "\(scene.caption)") }
            }
            if let place = reading.place {
                places += 1
                #expect(place == truth.place, "\(scene.caption)")
            }
            if let sky = reading.sky {
                skies += 1
                #expect(sky == truth.sky, "\(scene.caption)")
            }
        }
        #expect(things > 4_000 && places > 1_000 && skies > 300)
    }
}

struct AttributeMatchesTests {
    private static func picture(
        _ sights: [(SceneKind, SceneColor, Int)], _ place: ScenePlace, _ sky: SceneSky?
    ) -> PictureReading {
        var reading = PictureReading(
            sights: SceneKind.all.map { _ in nil }, place: place, sky: sky)
        for (kind, color, count) in sights {
            let index = SceneKind.all.firstIndex(of: kind)
            reading.sights[index ?? 0] = .init(color: color, count: count)
        }
        return reading
    }

    @Test func strictMatchesAreCounted() {
        let captions = ["two red boats at sea", "a blue cup", "night: a tree"]
        let pictures = [
            Self.picture([(.boat, .red, 2), (.sun, .yellow, 1)], .sea, .day),
            Self.picture([(.cup, .red, 1)], .table, nil),
            Self.picture([(.boat, .red, 2)], .sea, .night),
        ]
        let matches = AttributeMatches(captions: captions, pictures: pictures)
        #expect(matches[.shape] == .init(asked: 3, met: 2))
        #expect(matches[.color] == .init(asked: 2, met: 1))
        #expect(matches[.count] == .init(asked: 3, met: 2))
        #expect(matches[.place] == .init(asked: 1, met: 1))
        #expect(matches[.sky] == .init(asked: 1, met: 1))
        #expect(matches[.caption] == .init(asked: 3, met: 1))
        #expect(matches[.caption].accuracy == 1 / 3.0)
        #expect(AttributeMatches()[.shape].accuracy == nil)
    }

    @Test func truthMatchesItsCaptionAndNeighboursDoNot() {
        let scenes = (0..<500).map { Scene(seed: 2, index: $0) }
        let quality = ClassifierQuality(readings: scenes.map(PictureReading.init), scenes)
        for attribute in AttributeMatches.Attribute.allCases {
            #expect(quality.matches[attribute].accuracy == 1, "\(attribute)")
        }
        #expect(quality.precision == 1 && quality.recall == 1)
        #expect((quality.chance[.shape].accuracy ?? 1) < 0.3)
    }

    @Test func qualityCountsWhatIsSeenAndNotThere() {
        let scene = Scene(seed: 1, index: 0)  // sun, cloud and boat
        var reading = PictureReading(scene)
        reading.sights = SceneKind.all.map { $0 == .boat || $0 == .cup ? reading[.boat] : nil }
        let quality = ClassifierQuality(readings: [reading], [scene])
        #expect(quality.precision == 0.5 && abs(quality.recall - 1 / 3.0) < 1e-12)
    }
}

struct SceneCellsTests {
    /// A thing covers the cells whose middles lie in its frame.
    @Test func cellsShowWhatCoversThem() {
        let scene = Scene(seed: 1, index: 0)  // sun, cloud and boat at sea, sunset
        let across = 16
        let cells = SceneCells(scene, across: across)
        let shown = Set(cells.things.compactMap { $0?.kind.name })
        #expect(shown == ["sun", "cloud", "boat"])
        #expect(cells.place == .sea && cells.sky == .sunset)
        for (index, thing) in cells.things.enumerated() {
            guard let thing else { continue }
            let x = (Float(index % across) + 0.5) / Float(across)
            let y = (Float(index / across) + 0.5) / Float(across)
            let isCovered = thing.frames.contains { frame in
                let nearX = abs(x - frame.x) <= max(frame.width, 1 / Float(across)) / 2
                return nearX && abs(y - frame.y) <= max(frame.height, 1 / Float(across)) / 2
            }
            #expect(isCovered, "\(thing.kind.name) in cell \(index)")
        }
    }

    /// Only a thing that others hide altogether may be missing from the grid.
    @Test func nearlyEveryThingHasACell() {
        var (things, hidden) = (0, 0)
        for index in 0..<1_000 {
            let scene = Scene(seed: 3, index: index)
            let shown = SceneCells(scene, across: 8).things.compactMap { $0?.kind }
            things += scene.groups.count
            hidden += scene.groups.count { !shown.contains($0.kind) }
        }
        #expect(things > 1_500)
        #expect(hidden * 100 < things, "\(hidden) of \(things)")
    }
}

struct AttributeClassifierTests {
    private static var shape: AttributeClassifierConfiguration {
        var shape = AttributeClassifierConfiguration()
        (shape.side, shape.channels, shape.blocks) = (16, [4, 8], 1)
        return shape
    }

    private static let scenes = (0..<3).map { Scene(seed: 5, index: $0) }
    private static let pixels = scenes.flatMap { $0.draw(side: 16) }
    private static let truths = scenes.map { SceneCells($0, across: shape.cellsAcross) }

    /// Heads that are sure of the truth in every cell give back the picture's reading.
    @Test func sureCellsBecomeTheTruth() {
        for scene in [Scene(seed: 1, index: 0)] + Self.scenes {
            let cells = SceneCells(scene, across: 8)
            let targets = AttributeTargets([cells])
            func sure(_ targets: TokenTargets, classes: Int) -> AttributeScores {
                var logits = [Float](repeating: 0, count: 64 * classes)
                for cell in 0..<64 { logits[cell * classes + Int(targets.ids[cell])] = 9 }
                return AttributeScores(logits: logits, classes: classes)
            }
            let reading = AttributeLogits(
                kind: sure(targets.kind, classes: 1 + SceneKind.all.count),
                color: sure(targets.color, classes: SceneColor.allCases.count),
                count: sure(targets.count, classes: 3),
                place: sure(targets.place, classes: ScenePlace.allCases.count),
                sky: sure(targets.sky, classes: SceneSky.allCases.count + 1), cells: 64
            ).reading(of: 0)
            #expect(reading == PictureReading(scene), "\(scene.caption)")
        }
    }

    @Test func cellsVoteWithTheirWeights() {
        // Shares of the first class: 1/2, 3/4, 1/4.
        let scores = AttributeScores(logits: [0, 0, log(3), 0, 0, log(3)], classes: 2)
        #expect(scores.probabilities(cell: 1).map { ($0 * 4).rounded() } == [3, 1])
        #expect(scores.vote([(0, 1), (1, 1)]) == 0)
        #expect(scores.vote([(0, 1), (1, 1), (2, 3)]) == 1)
    }

    @Test func gradientsMatchCentralDifferences() throws {
        let device = Device(precision: .float32)
        let classifier = AttributeClassifier(Self.shape, precision: .float32, seed: 2)
        let tape = Tape(on: device)
        _ = classifier.loss(Self.pixels, Self.truths, on: tape)
        tape.backward()
        let parameters = classifier.arena.parameters
        #expect(parameters.allSatisfy { $0.hasGradient })
        for parameter in parameters {
            let start = parameter.values
            let gradient = Array(parameter.gradient)
            // The largest derivative is measured best.
            let place = try #require(gradient.indices.max { abs(gradient[$0]) < abs(gradient[$1]) })
            func loss(_ delta: Float) -> Float {
                var values = start
                values[place] += delta
                parameter.assign(values)
                defer { parameter.assign(start) }
                return classifier.loss(
                    Self.pixels, Self.truths, on: Tape(on: device, recording: false))
            }
            let slope = (loss(1e-2) - loss(-1e-2)) / 2e-2
            #expect(abs(slope - gradient[place]) < 0.03 * abs(slope) + 1e-3, "\(parameter.name)")
        }
    }

    @Test func aStoredClassifierReadsAsBefore() throws {
        let device = Device(precision: .float32)
        let classifier = AttributeClassifier(Self.shape, precision: .float32, seed: 3)
        for parameter in classifier.arena.parameters {
            // bf16 keeps these exactly.
            parameter.assign(parameter.values.map { ($0 * 64).rounded() / 64 })
        }
        let pictures = Self.scenes.map { $0.draw(side: 16) }
        let quality = ClassifierQuality(classifier, Self.scenes, pictures: pictures, on: device)
        let description = StoredAttributeClassifier.Description(
            model: Self.shape, scenes: quality, reconstructions: quality)
        let folder = try ScratchFolder()
        for file in try StoredAttributeClassifier.files(of: classifier, description) {
            try folder.write(file.name, file.bytes)
        }
        let stored = try StoredAttributeClassifier(URL(fileURLWithPath: folder.path))
        #expect(stored.description == description)
        let readings = try stored.model(precision: .float32).read(pictures, on: device)
        #expect(readings == classifier.read(pictures, on: device))
    }

    @Test func aFolderWithoutAClassifierIsRefused() throws {
        let folder = try ScratchFolder()
        #expect(throws: StoredModelError.self) {
            try StoredAttributeClassifier(URL(fileURLWithPath: folder.path))
        }
        try folder.write("config.json", "{\"format\": \"language-model\"}")
        #expect(throws: StoredModelError.self) {
            try StoredAttributeClassifier(URL(fileURLWithPath: folder.path))
        }
    }
}
