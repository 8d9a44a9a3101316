import Foundation
import TesseraLab
import TestSupport
import Testing

struct SampleDataWriterTests {
    /// Documents without end: "document 0", "document 1", ….
    private struct EndlessText: TextSource {
        let title = "endless"
        let count: Int? = nil
        let report = SourceReport(accepted: nil)
        func document(at index: Int) -> String { "document \(index)" }
    }

    private let writer = SampleDataWriter(
        samples: (0..<4).map { index in
            .init(
                key: "\(index)", picture: patternPicture(8, 8), caption: "pattern \(index)",
                attributes: "{}")
        }, text: EndlessText())

    @Test func whatIsWrittenOpensAsSources() throws {
        let folder = try ScratchFolder()
        try writer.write(to: folder.path + "/made")
        let pictures = try SourceOpener.openPictures(folder.path + "/made/scenes.tar", side: 8)
        #expect(pictures.training.report == SourceReport(accepted: 4))
        let text = try TextFolder(folder.path + "/made/primer.txt")
        #expect(try text.document(at: 0).hasPrefix("document 0\n\ndocument 1\n\n"))
        let file = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/made/primer.txt"))
        #expect(file.count <= SampleDataWriter.textLimit)
        #expect(file.count > SampleDataWriter.textLimit - 100)
    }

    @Test func textEndsWithAWholeDocument() throws {
        let file = try writer.textFile(limit: 30)
        #expect(String(decoding: file, as: UTF8.self) == "document 0\n\ndocument 1\n")
    }

    @Test func aFolderThatCannotBeWrittenIsAClearError() throws {
        let folder = try ScratchFolder()
        try folder.write("made", "a file, no folder")
        #expect(throws: DataError.self) { try writer.write(to: folder.path + "/made") }
    }
}
