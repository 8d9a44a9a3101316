import TesseraLab
import TestSupport
import Testing

struct TextFolderTests {
    @Test func readsFilesInNameOrderAndSkipsWhatIsNoText() throws {
        let folder = try ScratchFolder()
        try folder.write("b.txt", "second")
        try folder.write("a/z.TXT", "\u{FEFF}first\r\nline\r\n")
        try folder.write("c.txt", [0x63, 0xE9])
        try folder.write("d.txt", "zero\0byte")
        try folder.write("e.txt", " \n ")
        try folder.write("f.md", "not asked for")
        let source = try TextFolder(folder.path)
        let documents = try (0..<2).map { try source.document(at: $0) }
        #expect(documents == ["first\nline", "second"])
        #expect(source.count == 2)
        let reasons = source.report.rejections.map { "\($0.name): \($0.reason)" }
        #expect(
            reasons == [
                "c.txt: it is not UTF-8", "d.txt: it holds zero bytes, so it is no text",
                "e.txt: it is empty",
            ])
    }

    @Test(arguments: [1, 7, 300])
    func aLongFileIsCutAtBlankLinesAndLosesNoWord(wordsInParagraph: Int) throws {
        let folder = try ScratchFolder()
        let paragraphs = (0..<400).map { paragraph in
            (0..<wordsInParagraph).map { "wörd\(paragraph).\($0)" }.joined(separator: " ")
        }
        let text = paragraphs.joined(separator: "\n\n")
        try folder.write("long.txt", text)
        let source = try TextFolder(folder.path + "/long.txt")
        let documents = try (0..<(source.count ?? 0)).map { try source.document(at: $0) }
        #expect(documents.allSatisfy { $0.utf8.count <= 8_192 })
        #expect(documents.joined(separator: "\n\n") == text)
    }

    @Test func aParagraphOverTheLimitIsCutBetweenWordsOrCharacters() throws {
        let folder = try ScratchFolder()
        let words = (0..<5_000).map { "word\($0)" }.joined(separator: " ")
        let solid = String(repeating: "é", count: 20_000)
        try folder.write("a.txt", words + "\n\n" + solid)
        let source = try TextFolder(folder.path)
        let documents = try (0..<(source.count ?? 0)).map { try source.document(at: $0) }
        #expect(documents.allSatisfy { $0.utf8.count <= 8_192 })
        let everything = documents.joined(separator: " ")
        #expect(everything.filter { $0 == "é" }.count == 20_000)
        #expect(
            everything.split(whereSeparator: \.isWhitespace).prefix(5_000)
                .elementsEqual(words.split(separator: " ")))
    }

    @Test func aFolderWithoutTextSaysSo() throws {
        let folder = try ScratchFolder()
        let error = #expect(throws: DataError.self) { try TextFolder(folder.path) }
        #expect(
            error?.description
                == "Nothing usable in \(folder.path); put UTF-8 .txt files there.")
    }
}

struct HeldOutTests {
    @Test(arguments: [1, 2, 3, 19, 20, 21, 1_000])
    func partsCoverEverythingWithoutOverlap(count: Int) throws {
        let folder = try ScratchFolder()
        for index in 0..<count { try folder.write("\(10_000 + index).txt", "document \(index)") }
        let split = try SourceOpener.openText(folder.path)
        let training = try documents(split.training)
        let validation = try documents(split.validation)
        #expect(!training.isEmpty && !validation.isEmpty)
        #expect(Set(training).union(validation).count == count)
        if count > 1 { #expect(Set(training).isDisjoint(with: validation)) }
    }

    @Test func aboutOneInTwentyIsHeldOut() {
        let held = (0..<20_000).count(where: HeldOut.contains)
        #expect(abs(held - 1_000) < 160)  // five standard deviations of a binomial
    }

    private func documents(_ source: any TextSource) throws -> [String] {
        try (0..<(source.count ?? 0)).map { try source.document(at: $0) }
    }
}
