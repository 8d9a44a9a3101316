import TesseraLab
import TestSupport
import Testing

struct WebDatasetShardTests {
    private func open(
        _ archive: [UInt8], captions: CaptionNeed = .required
    ) throws -> any PictureSource {
        let folder = try ScratchFolder()
        try folder.write("shard.tar", archive)
        return try WebDatasetShard.open(
            [folder.path + "/shard.tar"], captions: captions, side: 8)
    }

    private func reasons(_ source: any PictureSource) -> [String] {
        source.report.rejections.map { "\($0.name): \($0.reason)" }
    }

    @Test func adjacentMembersWithOneKeyMakeASample() throws {
        var tar = TarBuilder()
        tar.add("x.y/0001.png", fixture("pngRGB"))
        tar.add("x.y/0001.json", "{}")
        tar.add("x.y/0001.txt", "first\n")
        tar.add("x.y/0002.txt", "second")
        tar.add("x.y/0002.JPG", fixture("jpegBaseline"))
        let source = try open(tar.archive)
        let pictures = try (0..<2).map { try source.picture(at: $0, side: 8) }
        #expect(pictures.map(\.caption) == ["first", "second"])
        #expect(pictures.map(\.name) == ["x.y/0001.png", "x.y/0002.jpg"])
        #expect(source.report.rejections.isEmpty)
    }

    @Test func theKeyEndsAtTheFirstDotOfTheLastComponent() throws {
        var tar = TarBuilder()
        tar.add("a.seg.png", fixture("pngRGB"))  // key a, ending seg.png: not a picture member
        tar.add("a.png", fixture("pngRGB"))
        tar.add("a.txt", "words")
        let source = try open(tar.archive)
        #expect(source.count == 1)
    }

    @Test func incompleteAndDoubleSamplesAreNamedAndSkipped() throws {
        var tar = TarBuilder()
        tar.add("good.png", fixture("pngRGB"))
        tar.add("good.txt", "fine")
        tar.add("mute.png", fixture("pngRGB"))
        tar.add("blind.txt", "no picture")
        tar.add("twice.png", fixture("pngRGB"))
        tar.add("twice.png", fixture("pngRGB"))
        tar.add("twice.txt", "two pictures")
        tar.add("broken.png", "no picture")
        tar.add("broken.txt", "words")
        let source = try open(tar.archive)
        #expect(source.count == 1)
        #expect(
            reasons(source) == [
                "mute: it has no caption file", "blind: it has no picture",
                "twice: it has two members for its picture",
                "broken.png: neither PNG, JPEG nor WebP",
            ])
    }

    @Test func linksFoldersAndReservedNamesAreSteppedOver() throws {
        var tar = TarBuilder()
        tar.add("../../evil.png", [], type: "2", link: "/etc/passwd")
        tar.add("hard.png", [], type: "1", link: "/etc/passwd")
        tar.add("folder.png", [], type: "5")
        tar.add("device.png", [], type: "3")
        tar.add("__meta.txt__", "about the shard")
        tar.add("/absolute/../a.png", fixture("pngRGB"))
        tar.add("/absolute/../a.txt", "a name is only a name")
        let source = try open(tar.archive)
        #expect(source.count == 1)
        #expect(try source.picture(at: 0, side: 8).caption == "a name is only a name")
        #expect(source.report.rejections.isEmpty)
    }

    @Test func sizesThatLieAreRefusedWithoutTakingMemory() throws {
        for size in ["77777777777", "00777777777", "\u{7F}\u{7F}\u{7F}"] {
            var tar = TarBuilder()
            tar.add("good.png", fixture("pngRGB"))
            tar.add("good.txt", "fine")
            tar.add("liar.png", fixture("pngRGB"), size: size)
            let source = try open(tar.archive)
            #expect(source.count == 1)
            #expect(!source.report.rejections.isEmpty)
        }
    }

    @Test(arguments: Array(stride(from: 0, through: 4_096, by: 100)))
    func anArchiveCutAnywhereGivesWhatCameBefore(length: Int) throws {
        var tar = TarBuilder()
        tar.add("a.png", fixture("pngRGB"))
        tar.add("a.txt", "first")
        tar.add("b.png", fixture("pngRGBA"))
        tar.add("b.txt", "second")
        let bytes = tar.archive
        let source = try? open(Array(bytes.prefix(length)))
        // Each member takes two blocks, and a caption a few bytes of the second.
        let whole = length >= 3_584 + 6 ? 2 : length >= 1_536 + 5 ? 1 : 0
        #expect((source?.count ?? 0) == whole)
    }

    @Test func whatIsNoTarIsAClearError() throws {
        let error = #expect(throws: DataError.self) {
            try self.open(Array("this is a plain text file, long enough to look at".utf8))
        }
        #expect(error?.description.contains("shard.tar") == true)
    }

    /// POSIX.1-2001 keeps names beyond ASCII in an extended header of kind "x".
    @Test func namesInExtendedHeadersAreRead() throws {
        var tar = TarBuilder()
        for (ending, contents) in [("png", fixture("pngRGB")), ("txt", Array("été".utf8))] {
            let record = "path=bücher/été.\(ending)\n"
            tar.add("PaxHeaders/\(ending)", "\(record.utf8.count + 3) \(record)", type: "x")
            tar.add("fallback.\(ending)", contents)
        }
        let source = try open(tar.archive)
        let picture = try source.picture(at: 0, side: 8)
        #expect(picture.name == "bücher/été.png" && picture.caption == "été")
    }

    @Test func aFolderOfShardsIsReadInNameOrder() throws {
        let folder = try ScratchFolder()
        for name in ["b", "a"] {
            var tar = TarBuilder()
            tar.add("0.png", fixture("pngRGB"))
            tar.add("0.txt", "from \(name)")
            try folder.write(name + ".tar", tar.archive)
        }
        let split = try SourceOpener.openPictures(folder.path, side: 8)
        let captions = try [split.training, split.validation].map {
            try $0.picture(at: 0, side: 8).caption
        }
        #expect(captions == ["from a", "from b"])
    }
}
