import Foundation
import TesseraLab
import TestSupport
import Testing

struct ModelExportTests {
    private let files = [
        CheckpointFile(name: "a", bytes: [1]), CheckpointFile(name: "b", bytes: []),
    ]

    @Test func aFolderIsThereWithAllItsFilesAndNothingElse() throws {
        let scratch = try ScratchFolder()
        let url = URL(fileURLWithPath: scratch.path + "/above/model")
        let tokenizer = [CheckpointFile(name: "c", bytes: [2])]
        try ModelExport.write(files, imageTokenizer: tokenizer, to: url)
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted()
        #expect(
            names == [
                "above", "above/model", "above/model/a", "above/model/b",
                "above/model/image-tokenizer", "above/model/image-tokenizer/c",
            ])
        #expect(try Data(contentsOf: url.appendingPathComponent("a")) == Data([1]))
    }

    @Test func whatIsThereIsNotReplaced() throws {
        let scratch = try ScratchFolder()
        try scratch.write("model/mine", "text")
        let url = URL(fileURLWithPath: scratch.path + "/model")
        #expect(throws: CheckpointError.self) { try ModelExport.write(files, to: url) }
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.path)
        #expect(names.sorted() == ["model", "model/mine"])
    }
}
