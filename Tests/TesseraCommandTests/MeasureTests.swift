import Foundation
import TestSupport
import Testing

struct MeasureTests {
    @Test func captionsAreComparedWithText() throws {
        let folder = try ScratchFolder()
        let call = ["measure", "captions", "--count", "64", "--json"]
        let ending = try Program.run(call, in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        let object = try #require(try ending.objects.first)
        let tokens = ["captions", "text"].map { (object[$0] as? [String: Any])?["tokens"] as? Int }
        #expect(tokens[0] == tokens[1] && (tokens[0] ?? 0) > 300)
    }

    @Test func alignmentStandsBesideItsControlsAndChance() throws {
        let folder = try ScratchFolder()
        let call = ["measure", "alignment", "--count", "64", "--steps", "2", "--batch", "8"]
        let ending = try Program.run(call, in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.hasPrefix("64 pairs, 16 of them held out\n"))
        for name in ["pre-trained text", "random text", "both trained", "shuffled pairs", "chance"]
        {
            #expect(ending.output.contains("\n\(name) "), "\(name)")
        }
        #expect(ending.output.contains("nearest words per code\n  #"))
        // ln 8, and 1 of 16.
        #expect(ending.output.contains("2.079") && ending.output.contains("6.2 %"))
    }

    @Test func emojiThatAreMissingAreSaidToBe() throws {
        let folder = try ScratchFolder()
        try folder.write(
            "names.txt", "# group: Faces\n1F600 ; fully-qualified # x E1.0 grinning face\n")
        try folder.write("en.xml", "<ldml/>")
        let call = [
            "data", "emoji", "out.tar", "--names", "names.txt", "--keywords", "en.xml", "--font",
            "none.ttf",
        ]
        let ending = try Program.run(call, in: folder)
        #expect(ending.status == 69)
        #expect(ending.errors.contains("apt-get install fonts-noto-color-emoji"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out.tar"))
    }
}
