import TesseraModels
import Testing

import TesseraLab

struct EmbeddingVocabularyTests {
    private let vocabulary = EmbeddingVocabulary(
        TokenLayout(textVocabulary: 256, imageVocabulary: 3),
        words: BytePairTrainer.train(on: [], vocabularySize: 256))

    @Test func wordsMarkersFillersAndCodesStandInTheOrderOfTheLayout() {
        #expect(vocabulary.count == 275)
        #expect(vocabulary.kinds[255] == .word && vocabulary.kinds[256] == .marker)
        #expect(vocabulary.kinds[262] == .unused && vocabulary.kinds[272] == .code)
        #expect(vocabulary.names[259] == "<boi>" && vocabulary.names[274] == "#2")
        #expect(vocabulary.usedRows.count == 265)
        #expect(vocabulary.rows(of: .code) == [272, 273, 274])
    }

    @Test(arguments: [("#2", 274), ("<eoi>", 260)])
    func rowsAreFoundByName(name: String, row: Int) {
        #expect(vocabulary.row(named: name) == row)
        #expect(vocabulary.names[row] == name)
    }

    @Test func onlyCodesHaveACode() {
        #expect(vocabulary.code(of: 273) == 1)
        #expect(vocabulary.code(of: 10) == nil)
    }
}
