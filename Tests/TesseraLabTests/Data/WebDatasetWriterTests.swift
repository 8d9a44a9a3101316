import TesseraLab
import TestSupport
import Testing

struct WebDatasetWriterTests {
    private let samples = (0..<30).reversed().map { index in
        WebDatasetWriter.Sample(
            key: "000\(10 + index)", picture: patternPicture(8 + index, 8 + index),
            caption: "pattern number \(index)", attributes: #"{"number": \#(index)}"#)
    }

    @Test func whatIsWrittenIsRead() throws {
        let folder = try ScratchFolder()
        try folder.write("shard.tar", try WebDatasetWriter.archive(of: samples))
        let source = try WebDatasetShard.open([folder.path + "/shard.tar"], side: 8)
        #expect(source.count == samples.count)
        #expect(source.report.rejections.isEmpty)
        let first = try source.picture(at: 0, side: 8)
        #expect(first.caption == "pattern number 0")
        #expect(first.pixels == patternPicture(8, 8).pixels)
        #expect(try source.picture(at: 29, side: 37).pixels == patternPicture(37, 37).pixels)
    }

    @Test func theSameSamplesGiveTheSameBytesInWhateverOrder() throws {
        let archive = try WebDatasetWriter.archive(of: samples)
        #expect(try WebDatasetWriter.archive(of: samples.reversed()) == archive)
    }

    /// Offsets of POSIX.1-1988: name 0, mode 100, owner 108, time 136, kind 156, magic 257.
    @Test func headersSayNothingOfTheirMaker() throws {
        let archive = try WebDatasetWriter.archive(of: Array(samples.prefix(1)))
        func field(_ start: Int, _ count: Int) -> String {
            String(decoding: archive[start..<start + count], as: UTF8.self)
        }
        #expect(field(0, 10) == "00039.json")
        #expect(field(100, 6) == "000644")
        #expect(field(108, 6) == "000000")
        #expect(field(136, 11) == "00000000000")
        #expect(field(156, 1) == "0")
        #expect(field(257, 5) == "ustar")
        #expect(archive.count % 512 == 0)
    }

    @Test func keysTooLongForUstarAreAClearError() {
        let sample = WebDatasetWriter.Sample(
            key: String(repeating: "k", count: 300), picture: patternPicture(2, 2), caption: "",
            attributes: "{}")
        #expect(throws: DataError.self) { try WebDatasetWriter.archive(of: [sample]) }
    }
}
