import TesseraLab
import TestSupport
import Testing

struct SourceDescriptionTests {
    @Test func countsWordsOfCaptions() throws {
        let folder = try ScratchFolder()
        for (name, caption) in [
            ("a", "a red boat"), ("b", "a red boat"), ("c", "it's A sun, a sun."),
        ] {
            try folder.write(name + ".png", fixture("pngRGB"))
            try folder.write(name + ".txt", caption)
        }
        let description = try SourceDescription(PictureFolder.open(folder.path))
        #expect(description.count == 3 && description.examined == 3)
        #expect(description.words == 11 && description.longest == 5)
        #expect(description.distinctWords == 6)  // a red boat it's A sun
        #expect(description.distinctTexts == 2)
        #expect(description.examples == ["a red boat", "a red boat", "it's A sun, a sun."])
    }

    @Test func looksAtNoMoreThanItsLimit() throws {
        let folder = try ScratchFolder()
        for index in 0..<9 { try folder.write("\(index).txt", "word") }
        let description = try SourceDescription(TextFolder(folder.path), limit: 4)
        #expect(description.count == 9 && description.examined == 4)
        #expect(description.bytes == 16 && description.words == 4)
    }
}
