import TesseraTensor
import Testing

@testable import TesseraLab

struct PrimerTextTests {
    @Test func documentsAreAFunctionOfSeedPartAndIndex() {
        let source = PrimerText(seed: 5)
        #expect(source.document(at: 9) == PrimerText(seed: 5).document(at: 9))
        #expect(source.document(at: 9) != source.document(at: 10))
        #expect(source.document(at: 9) != PrimerText(seed: 6).document(at: 9))
        #expect(source.document(at: 9) != PrimerText(seed: 5, part: .validation).document(at: 9))
        #expect(source.title == "primer, seed 5")
        #expect(source.count == nil)
    }

    /// FNV-1a over the first fifty documents: a change of any word shows, and has to be meant.
    @Test func theFirstDocumentsAreAlwaysTheSame() {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for page in PrimerCorpus.pages.prefix(50) {
            for byte in page.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
        #expect(hash == 7_173_086_141_805_279_112)
    }

    @Test func documentsKeepTheirLengths() {
        let lengths = PrimerCorpus.pages.map(\.text.utf8.count)
        #expect(lengths.allSatisfy { PrimerText.documentLengths.contains($0) })
    }

    @Test func documentsArePrintableASCIIInLines() {
        for page in PrimerCorpus.pages {
            let isPlain = page.text.utf8.allSatisfy { (32..<127).contains($0) || $0 == 10 }
            #expect(isPlain, "\(page.text)")
            #expect(!page.text.contains("\n\n\n") && !page.text.hasSuffix("\n"))
        }
    }

    @Test func noTemplateIsLeftOver() {
        for page in PrimerCorpus.pages {
            let leftOver = page.text.utf8.first { "{}[]|~".utf8.contains($0) }
            #expect(leftOver == nil, "\(page.text)")
            for slip in ["  ", " .", " ,", "..", ",,", ".,", "?.", "!."] {
                #expect(!page.text.contains(slip), "\(page.text)")
            }
        }
    }

    @Test func theEnglishVocabularyIsOfSomeThousands() {
        var words: Set<Substring> = []
        for page in PrimerCorpus.pages where !PrimerCorpus.coded.contains(page.genre) {
            words.formUnion(page.text.lowercased().split { !$0.isLetter && $0 != "'" })
        }
        #expect(words.count >= 4_500)
    }

    @Test func documentsHardlyEverRepeat() {
        let distinct = Set(PrimerCorpus.pages.map(\.text)).count
        #expect(Double(distinct) > 0.985 * Double(PrimerCorpus.pages.count))
    }

    @Test(arguments: PrimerCatalogue.entries.map(\.genre.name))
    func everyGenreOccurs(_ genre: String) {
        #expect(PrimerCorpus.texts(of: genre).count > 50)
    }

    @Test func trainingAndValidationShareNoText() {
        let training = Set(PrimerCorpus.pages.map(\.text))
        let validation = PrimerText(seed: 1, part: .validation)
        #expect((0..<200).allSatisfy { !training.contains(validation.document(at: $0)) })
    }

    @Test(arguments: [("primer", "primer, seed 1"), ("primer:42", "primer, seed 42")])
    func theNameOpensTheBuiltInText(_ name: String, title: String) throws {
        let split = try SourceOpener.openText(name)
        #expect(split.training.title == title)
        #expect(try split.training.document(at: 0) != split.validation.document(at: 0))
    }

    @Test func aNameThatIsNoSeedIsAPath() {
        #expect(throws: DataError.self) { try SourceOpener.openText("primer:first") }
    }

    @Test func theSampleFileHoldsTheFirstDocuments() throws {
        let writer = SampleDataWriter(samples: [], text: PrimerText(seed: 1))
        let file = String(decoding: try writer.textFile(limit: 20_000), as: UTF8.self)
        let start = PrimerCorpus.pages.prefix(10).map(\.text).joined(separator: "\n\n")
        #expect(file.hasPrefix(start))
        #expect(file.hasSuffix("\n") && file.utf8.count > 18_500)
    }
}
