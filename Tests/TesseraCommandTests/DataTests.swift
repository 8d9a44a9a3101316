import Foundation
import TesseraLab
import TestSupport
import Testing

struct DataTests {
    @Test func aFolderOfPicturesIsCountedAndWhatIsBadIsNamed() throws {
        let folder = try ScratchFolder()
        let picture = RGBPicture(width: 8, height: 8, pixels: [UInt8](repeating: 90, count: 192))
        for name in ["a", "b", "mute"] {
            try folder.write("set/\(name).png", try PNGCodec.encode(picture))
        }
        try folder.write("set/a.txt", "a grey square")
        try folder.write("set/b.txt", "another grey \u{1B}[31msquare")
        try folder.write("set/broken.png", "no picture")
        try folder.write("set/broken.txt", "a caption")
        let ending = try Program.run(["data", "describe", "set"], in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("kind     pictures\nusable   2 pictures\nskipped  2\n"))
        #expect(ending.output.contains("broken.png: neither PNG, JPEG nor WebP\n"))
        #expect(ending.output.contains("mute.png: "))
        #expect(!ending.output.contains("\u{1B}"))
        let object = try #require(
            try Program.run(["data", "describe", "set", "--json"], in: folder).objects.first)
        #expect(object["kind"] as? String == "pictures")
        let description = object["description"] as? [String: Any]
        #expect(description?["count"] as? Int == 2)
    }

    @Test func picturesWithoutCaptionsServeATokenizer() throws {
        let folder = try ScratchFolder()
        let picture = RGBPicture(width: 8, height: 8, pixels: [UInt8](repeating: 90, count: 192))
        try folder.write("set/a.png", try PNGCodec.encode(picture))
        let ending = try Program.run(["data", "describe", "set"], in: folder)
        #expect(ending.status == 0 && ending.output.contains("pictures without captions"))
    }

    @Test func theSamplesAreTheSameEachTimeAndCanBeRead() throws {
        let folder = try ScratchFolder()
        for out in ["one", "two"] {
            let call = ["data", "make-sample", "--out", out, "--scenes", "6"]
            #expect(try Program.run(call, in: folder).status == 0)
        }
        #expect(try folder.files(in: "one") == folder.files(in: "two"))
        let call = ["data", "describe", "one/scenes.tar", "one/primer.txt", "--json"]
        let objects = try Program.run(call, in: folder).objects
        #expect(objects.map { $0["kind"] as? String } == ["pictures", "text"])
        let counts = objects.map { ($0["description"] as? [String: Any])?["count"] as? Int ?? 0 }
        #expect(counts[0] == 6 && counts[1] > 100)
    }

    @Test func theDoctorLooksAtEverything() throws {
        let folder = try ScratchFolder()
        let ending = try Program.run(["doctor", "--json"], in: folder)
        let checks = try ending.objects
        #expect(ending.status == (checks.contains { $0["verdict"] as? String == "fail" } ? 69 : 0))
        let names = Set(checks.compactMap { $0["check"] as? String })
        #expect(
            names.isSuperset(of: [
                "processor", "products", "memory", "workspace", "space", "database", "files",
                "terminal", "characters", "image tokenizer", "text model", "adapted model",
                "attribute classifier",
            ]))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.").count == 2)
        let broken = try ScratchFolder()
        try broken.write("runs/tessera.sqlite", String(repeating: "no database\n", count: 500))
        #expect(try Program.run(["doctor"], in: broken).status == 69)
    }
}
