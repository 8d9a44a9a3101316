import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct VocabularyExpansionTests {
    @Test(arguments: Precision.allCases.filter { $0 == .float32 || Precision.best == .bfloat16 })
    func oldLogitsAreBitIdentical(precision: Precision) {
        let shape = TinyModels.languageModel(vocabulary: 32)
        let model = LanguageModel(shape, precision: precision, seed: 1)
        let wider = model.expanded(
            toVocabulary: 48, maximumLength: 64, precision: precision, seed: 2)
        let ids = TinyModels.tokens(20, below: 32)
        let tape = Tape(on: Device(precision: precision), recording: false)
        let before = model.logits(ids, batch: 2, on: tape).values
        let after = wider.logits(ids, batch: 2, on: tape).values
        for row in 0..<20 {
            #expect(
                Array(before[row * 32..<(row + 1) * 32]) == Array(after[row * 48..<row * 48 + 32]))
        }
    }

    @Test func newRowsDependOnTheSeedAlone() {
        let one = LanguageModel(
            TinyModels.languageModel(vocabulary: 32), precision: .float32, seed: 1)
        let two = LanguageModel(
            TinyModels.languageModel(vocabulary: 32), precision: .float32, seed: 8)
        let wider = [one, two].map {
            $0.expanded(toVocabulary: 48, maximumLength: 32, precision: .float32, seed: 5)
        }
        let rows = wider.map { Array($0.output.values[(32 * 16)...]) }
        #expect(rows[0] == rows[1])
        #expect(wider[0].output.values != wider[1].output.values)
    }

    /// Both starts of a twin begin with the same rows for what neither has met.
    @Test func rowsThatAreNotKeptAreThoseOfARandomStart() {
        let model = LanguageModel(
            TinyModels.languageModel(vocabulary: 32), precision: .float32, seed: 1)
        let wider = model.expanded(
            toVocabulary: 48, keeping: 27, maximumLength: 32, precision: .float32, seed: 5)
        let random = LanguageModel(wider.configuration, precision: .float32, seed: 5)
        let seam = 27 * 16
        for (old, new, drawn) in [
            (model.embedding, wider.embedding, random.embedding),
            (model.output, wider.output, random.output),
        ] {
            #expect(new.values[..<seam] == old.values[..<seam])
            #expect(new.values[seam...] == drawn.values[seam...])
        }
        for (old, new) in zip(model.arena.parameters, wider.arena.parameters)
        where old.shape == new.shape {
            #expect(old.values == new.values, "\(old.name)")
        }
    }

    @Test func textAloneKnowsNoMarkerOfPictures() {
        let text = TokenLayout(textVocabulary: 2048, imageVocabulary: 0)
        #expect(text.knownTokens == 2051)  // words, <pad>, <bos>, <eos>
        #expect(text.knownTokens == Int(text.beginningOfImage))
        #expect(TokenLayout(textVocabulary: 2048, imageVocabulary: 512).knownTokens == 2576)
    }

    @Test func layoutKeepsOldIdentifiersInPlace() {
        let before = TokenLayout(textVocabulary: 2048, imageVocabulary: 0)
        let after = TokenLayout(textVocabulary: 2048, imageVocabulary: 512)
        #expect(before.vocabulary == 2064)  // 2048 + 6 markers, rounded up to a multiple of 16
        #expect(after.vocabulary == 2576)
        #expect(before.withheldCaption == after.withheldCaption)
        #expect(after.code(of: after.id(ofCode: 511)) == 511)
        #expect(after.code(of: after.end) == nil)
    }
}
