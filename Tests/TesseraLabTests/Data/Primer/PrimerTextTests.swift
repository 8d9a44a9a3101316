import Foundation
import TesseraTensor
import Testing

@testable import TesseraLab

struct PrimerTextTests {
    /// The first documents of the training part of seed 1, four million bytes together.
    private static let pages: [(genre: String, text: String)] = {
        let source = PrimerText(seed: 1)
        var pages: [(genre: String, text: String)] = []
        var bytes = 0
        while bytes < 4_000_000 {
            pages.append(source.page(at: pages.count))
            bytes += pages[pages.count - 1].text.utf8.count + 2
        }
        return pages
    }()

    @Test func documentsAreAFunctionOfSeedPartAndIndex() {
        let source = PrimerText(seed: 5)
        #expect(source.document(at: 9) == PrimerText(seed: 5).document(at: 9))
        #expect(source.document(at: 9) != source.document(at: 10))
        #expect(source.document(at: 9) != PrimerText(seed: 6).document(at: 9))
        #expect(source.title == "primer, seed 5")
        #expect(source.count == nil)
    }

    @Test func documentsKeepTheirLengths() {
        #expect(Self.pages.allSatisfy { PrimerText.documentLengths.contains($0.text.utf8.count) })
    }

    @Test func documentsArePrintableASCIIInLines() {
        for page in Self.pages {
            let isPlain = page.text.utf8.allSatisfy { (32..<127).contains($0) || $0 == 10 }
            #expect(isPlain, "\(page.text)")
            #expect(!page.text.contains("\n\n\n") && !page.text.hasSuffix("\n"))
        }
    }

    @Test func noTemplateIsLeftOver() {
        for page in Self.pages {
            let leftOver = page.text.utf8.first { "{}[]|~".utf8.contains($0) }
            #expect(leftOver == nil, "\(page.text)")
            #expect(!page.text.contains("  "), "\(page.text)")
        }
    }

    @Test func theVocabularyIsOfSomeThousands() {
        var words: Set<Substring> = []
        for page in Self.pages {
            words.formUnion(page.text.lowercased().split { !$0.isLetter && $0 != "'" })
        }
        #expect(words.count >= 2_500)
    }

    @Test func documentsHardlyEverRepeat() {
        let distinct = Set(Self.pages.map(\.text)).count
        #expect(Double(distinct) > 0.98 * Double(Self.pages.count))
    }

    @Test(arguments: PrimerCatalogue.entries.map(\.genre.name))
    func everyGenreOccurs(_ genre: String) {
        #expect(Self.pages.count { $0.genre == genre } > 20)
    }

    @Test func trainingAndValidationShareNoText() {
        let training = Set(Self.pages.map(\.text))
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
}
