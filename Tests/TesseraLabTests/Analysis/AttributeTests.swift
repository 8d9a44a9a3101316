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

struct AttributeClassifierTests {
    private static var shape: AttributeClassifierConfiguration {
        var shape = AttributeClassifierConfiguration()
        (shape.side, shape.channels) = (16, [4, 4, 8, 8])
        (shape.features, shape.kindWidth) = (12, 4)
        return shape
    }

    private static let scenes = (0..<3).map { Scene(seed: 5, index: $0) }
    private static let pixels = scenes.flatMap { $0.draw(side: 16) }
    private static let truths = scenes.map(PictureReading.init)

    /// One kind at a time gets its logits; the others say "none".
    @Test func logitsBecomeReadings() {
        let (kinds, colors) = (SceneKind.all.count, SceneColor.allCases.count)
        var color = [Float](repeating: 0, count: kinds * (colors + 1))
        for kind in 0..<kinds { color[kind * (colors + 1)] = 9 }
        // Two colors share more than one half, none of them alone.
        color.replaceSubrange(0..<3, with: [1, 0.9, 0.8])
        var count = [Float](repeating: 0, count: kinds * 3)
        count[2] = 1
        let reading = AttributeScores(
            pictures: 1, color: color, count: count, place: [0, 0, 3, 0, 0, 0, 0, 0, 0],
            sky: [0, 0, 2, 0, 0]
        ).readings[0]
        #expect(reading.sights[0] == .init(color: SceneColor.allCases[0], count: 3))
        #expect(reading.sights.dropFirst().allSatisfy { $0 == nil })
        #expect(reading.place == ScenePlace.allCases[2] && reading.sky == SceneSky.allCases[1])
    }

    @Test func targetsAreTheTruthsClasses() {
        let scene = Scene(seed: 1, index: 0)  // sun, cloud and boat at sea, sunset
        let targets = AttributeTargets([PictureReading(scene)])
        let there = targets.count.weights.indices.filter { targets.count.weights[$0] > 0 }
        #expect(Set(there.map { SceneKind.all[$0].name }) == ["sun", "cloud", "boat"])
        for (index, kind) in SceneKind.all.enumerated() {
            let color = scene.groups.first { $0.kind == kind }?.color
            let place = color.flatMap { SceneColor.allCases.firstIndex(of: $0) }
            #expect(targets.color.ids[index] == Int32(place.map { $0 + 1 } ?? 0))
        }
        #expect(ScenePlace.allCases[Int(targets.place.ids[0])] == .sea)
        #expect(SceneSky.allCases[Int(targets.sky.ids[0]) - 1] == .sunset)
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
