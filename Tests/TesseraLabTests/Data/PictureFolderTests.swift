import Glibc
import TesseraLab
import TestSupport
import Testing

struct PictureFolderTests {
    @Test func readsEveryFormatInNameOrderWithItsCaption() throws {
        let folder = try ScratchFolder()
        for (name, fixtureName) in [
            ("b.png", "pngRGB"), ("a.JPG", "jpegBaseline"), ("deep/er/c.webp", "webpLossy"),
        ] {
            try folder.write(name, fixture(fixtureName))
            try folder.write(name.prefix { $0 != "." } + ".txt", " words\nfor \(name) ")
        }
        let source = try PictureFolder.open(folder.path, side: 8)
        let names = try (0..<3).map { try source.picture(at: $0, side: 8).name }
        #expect(names == ["a.JPG", "b.png", "deep/er/c.webp"])
        #expect(try source.picture(at: 1, side: 8).caption == "words for b.png")
        #expect(source.count == 3)
        #expect(source.report == SourceReport(accepted: 3))
    }

    @Test func everySideGivesTheDecodedAndResampledSquare() throws {
        let folder = try ScratchFolder()
        try folder.write("a.jpg", fixture("jpegBaseline"))
        try folder.write("a.txt", "a")
        let source = try PictureFolder.open(folder.path, side: 8)
        let original = try PictureDecoder.decode(fixture("jpegBaseline"))
        for side in [8, 5, 8] {
            let expected = PictureResampler(filter: .bicubic).square(original, side: side)
            #expect(try source.picture(at: 0, side: side).pixels == expected.pixels)
        }
    }

    @Test func badFilesAreNamedWithTheirReasonAndSkipped() throws {
        let folder = try ScratchFolder()
        try folder.write("good.png", fixture("pngRGB"))
        try folder.write("good.txt", "a good one")
        try folder.write("notes.png", "not a picture")
        try folder.write("notes.txt", "words")
        try folder.write("silent.png", fixture("pngRGB"))
        try folder.write("blank.png", fixture("pngRGB"))
        try folder.write("blank.txt", " \n")
        try folder.write("latin.png", fixture("pngRGB"))
        try folder.write("latin.txt", [0x63, 0xE9])
        try folder.write("torn.png", Array(fixture("pngRGB").prefix(60)))
        try folder.write("torn.txt", "words")
        let source = try PictureFolder.open(folder.path)
        let reasons = Dictionary(
            uniqueKeysWithValues: source.report.rejections.map { ($0.name, $0.reason) })
        #expect(source.count == 1)
        #expect(reasons["notes.png"] == "neither PNG, JPEG nor WebP")
        #expect(reasons["silent.png"] == "it has no caption file")
        #expect(reasons["blank.png"] == "its caption is empty")
        #expect(reasons["latin.png"] == "its caption is not UTF-8 text")
        #expect(reasons["torn.png"]?.hasPrefix("damaged PNG") == true)
        #expect(reasons.count == 5)
    }

    @Test func picturesAloneSufficeWhereCaptionsAreOptional() throws {
        let folder = try ScratchFolder()
        try folder.write("a.png", fixture("pngRGB"))
        let source = try PictureFolder.open(folder.path, captions: .optional)
        #expect(try source.picture(at: 0, side: 4).caption.isEmpty)
    }

    @Test func tablesNameCaptionsAndTheirStrayRowsAreReported() throws {
        let folder = try ScratchFolder()
        for name in ["a.png", "sub/b.png"] { try folder.write(name, fixture("pngRGB")) }
        try folder.write("captions.tsv", "file\tcaption\na.png\tfirst one\nz.png\tnobody\nodd\n")
        try folder.write("metadata.jsonl", #"{"file_name": "sub/b.png", "text": "second"}"#)
        let source = try PictureFolder.open(folder.path)
        let captions = try (0..<2).map { try source.picture(at: $0, side: 4).caption }
        #expect(captions == ["first one", "second"])
        #expect(
            source.report.rejections.map(\.name) == ["captions.tsv row 3", "captions.tsv row 4"])
    }

    @Test func aPipeIsSkippedInsteadOfWaitedFor() throws {
        let folder = try ScratchFolder()
        try folder.write("a.png", fixture("pngRGB"))
        try folder.write("a.txt", "a")
        try folder.write("b.txt", "b")
        #expect(mkfifo(folder.path + "/b.png", 0o600) == 0)
        #expect(symlink(folder.path, folder.path + "/loop") == 0)
        let source = try PictureFolder.open(folder.path)
        #expect(source.count == 1)
        #expect(source.report.rejections.map(\.reason) == ["not a regular file"])
    }

    @Test func aFolderWithNothingUsableSaysSoInOneSentence() throws {
        let folder = try ScratchFolder()
        try folder.write("a.png", "no")
        try folder.write("a.txt", "words")
        let error = #expect(throws: DataError.self) { try PictureFolder.open(folder.path) }
        #expect(
            error?.description
                == "Nothing usable in \(folder.path) (a.png: neither PNG, JPEG nor WebP);"
                + " put PNG, JPEG or WebP pictures with .txt captions there.")
        let missing = folder.path + "/absent"
        #expect(throws: DataError.missing(path: missing)) { try PictureFolder.open(missing) }
    }

    @Test func picturesOfTheOpenedSideAreDecodedOnce() throws {
        let folder = try ScratchFolder()
        try folder.write("a.png", fixture("pngRGB"))
        try folder.write("a.txt", "a")
        let source = try PictureFolder.open(folder.path, side: 8)
        let before = try source.picture(at: 0, side: 8)
        #expect(unlink(folder.path + "/a.png") == 0)
        #expect(try source.picture(at: 0, side: 8) == before)
    }

    @Test func aPictureThatVanishesIsAnErrorNotATrap() throws {
        let folder = try ScratchFolder()
        try folder.write("a.png", fixture("pngRGB"))
        try folder.write("a.txt", "a")
        let source = try PictureFolder.open(folder.path, side: 8)
        #expect(unlink(folder.path + "/a.png") == 0)
        #expect(throws: DataError.self) { try source.picture(at: 0, side: 9) }
    }
}
