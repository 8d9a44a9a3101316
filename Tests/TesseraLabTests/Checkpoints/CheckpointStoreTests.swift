import Foundation
import TesseraLab
import TesseraModels
import TestSupport
import Testing

struct CheckpointStoreTests {
    private let files = [
        CheckpointFile(name: "model.safetensors", bytes: Array(0...255)),
        CheckpointFile(name: "state.json", bytes: Array("{}".utf8)),
    ]

    @Test func whatIsSavedIsReadBackAndTheNewestOnesStay() throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path, keep: 2)
        for step in [10, 20, 30] { try store.save(step: step, files, configuration: "c") }
        #expect(store.steps == [20, 30])
        let newest = try #require(try store.newest())
        #expect(newest.step == 30)
        #expect(newest.files == ["model.safetensors": Array(0...255), "state.json": [123, 125]])
        #expect(newest.skipped.isEmpty)
    }

    @Test(arguments: ["model.safetensors", "state.json", "MANIFEST.json"], [0, 1])
    func anyFlippedBitIsNoticedAndTheOneBeforeIsUsed(name: String, place: Int) throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path)
        for step in [1, 2] { try store.save(step: step, files, configuration: "c") }
        let url = URL(fileURLWithPath: folder.path + "/step-00000002/" + name)
        var bytes = try Data(contentsOf: url)
        bytes[place] ^= 4
        try bytes.write(to: url)
        let found = try #require(try store.newest())
        #expect(found.step == 1)
        #expect(found.skipped.count == 1)
    }

    @Test func truncatedAndMissingFilesAreNoticed() throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path)
        try store.save(step: 1, files, configuration: "c")
        try FileManager.default.removeItem(
            atPath: folder.path + "/step-00000001/model.safetensors")
        #expect(throws: CheckpointError.self) { try store.newest() }
    }

    @Test func aHalfWrittenCheckpointOfAKilledProcessIsIgnoredAndRemoved() throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path)
        try store.save(step: 1, files, configuration: "c")
        try folder.write(".tmp-step-00000002-99/model.safetensors", "half")
        #expect(try store.newest()?.step == 1)
        try store.save(step: 3, files, configuration: "c")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == ["step-00000001", "step-00000003"])
    }

    @Test func aResumedRunReplacesTheStepsItHasNotReachedAgain() throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path, keep: 3)
        for step in [1, 2, 3] { try store.save(step: step, files, configuration: "c") }
        try store.save(step: 2, files, configuration: "c")
        #expect(store.steps == [1, 2, 3])
        try folder.write("step-00000002/state.json", "damaged")
        try store.save(step: 2, files, configuration: "c")
        #expect(store.steps == [1, 2])
        #expect(try store.newest()?.step == 2)
    }

    @Test func anotherStateOfTheSameStepTakesItsPlace() throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path)
        try store.save(step: 1, files, configuration: "c")
        let steered = [files[0], CheckpointFile(name: "state.json", bytes: Array("{ }".utf8))]
        try store.save(step: 1, steered, configuration: "c")
        #expect(store.steps == [1])
        #expect(try store.newest()?.files["state.json"] == Array("{ }".utf8))
    }

    @Test func nothingIsLeftBehindWhereWritingFails() throws {
        let folder = try ScratchFolder()
        let store = CheckpointStore(folder: folder.path + "/missing")
        #expect(throws: CheckpointError.self) {
            try store.save(step: 1, files, configuration: "c")
        }
        #expect(store.steps.isEmpty)
        #expect(try store.newest() == nil)
    }
}

struct ContentDigestTests {
    // FIPS 180-4 examples.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
    func matchesThePublishedExamples(text: String, digest: String) {
        #expect(ContentDigest.sha256(Array(text.utf8)) == digest)
    }
}
