import TesseraLab
import Testing

struct ScenesSourceTests {
    @Test func scenesAreASourceWithoutEnd() {
        let source = SceneSource(seed: 3)
        #expect(source.title == "scenes, seed 3")
        #expect(source.count == nil && source.report == SourceReport(accepted: nil))
        let picture = source.picture(at: 12, side: 16)
        #expect(picture.name == "scene 12" && picture.side == 16)
        #expect(picture.pixels == Scene(seed: 3, index: 12).draw(side: 16))
        #expect(picture.caption == source.caption(at: 12))
        #expect(source.caption(at: 1 << 40) == Scene(seed: 3, index: 1 << 40).caption)
    }

    @Test(arguments: [("scenes", 1), ("scenes:1", 1), ("scenes:77", 77)])
    func builtInNamesOpenASplit(name: String, seed: Int) throws {
        let split = try SourceOpener.openPictures(name)
        #expect(split.training.title == "scenes, seed \(seed)")
        #expect(split.training.cacheName == "scenes-\(seed)")
        #expect(split.validation.cacheName == "scenes-\(seed)-held-out")
        let learned = try (0..<300).map { try split.training.caption(at: $0) }
        let measured = try (0..<300).map { try split.validation.caption(at: $0) }
        #expect(zip(learned, measured).count { $0 == $1 } < 10)
    }

    @Test(arguments: ["scenes:", "scenes:x", "scenes:-1", "scene"])
    func otherNamesAreFolders(name: String) {
        #expect(throws: DataError.missing(path: name)) { try SourceOpener.openPictures(name) }
    }

    @Test func samplesAreTheFirstScenes() throws {
        let samples = SceneSamples.samples(count: 3, seed: 5)
        #expect(samples.map(\.key) == ["scene-00000", "scene-00001", "scene-00002"])
        let scene = Scene(seed: 5, index: 2)
        #expect(samples[2].picture.pixels == scene.draw(side: 64))
        #expect(samples[2].caption == scene.caption)
        #expect(samples[2].attributes == scene.attributes)
        #expect(try WebDatasetWriter.archive(of: samples) == WebDatasetWriter.archive(of: samples))
    }
}
