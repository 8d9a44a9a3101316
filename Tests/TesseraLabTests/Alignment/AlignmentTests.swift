import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct RetrievalTests {
    @Test func ranksAreCounted() {
        // Query 0 finds its partner first, query 1 second, query 2 third.
        let similarities: [Float] = [9, 1, 2, 5, 4, 3, 7, 8, 6]
        let retrieval = Retrieval(similarities, count: 3)
        #expect(retrieval.recall(at: 1) == 1 / 3.0)
        #expect(retrieval.recall(at: 2) == 2 / 3.0)
        #expect(retrieval.recall(at: 3) == 1)
        #expect(retrieval.chance(at: 2) == 2 / 3.0 && retrieval.chance(at: 5) == 1)
    }

    @Test(arguments: 1...4)
    func equalSimilaritiesScoreChance(k: Int) {
        let retrieval = Retrieval([Float](repeating: 0.3, count: 16), count: 4)
        #expect(abs(retrieval.recall(at: k) - retrieval.chance(at: k)) < 1e-12)
    }
}

struct AlignmentTests {
    /// A world in which code c goes with word c and nothing else: twelve words, twelve codes.
    private static let pairs: [AlignmentPair] = {
        var random = RandomSource(seed: 8, purpose: "aligned world")
        return (0..<260).map { _ in
            let things = random.permutation(of: 12).prefix(3).map(Int32.init)
            return AlignmentPair(caption: things, codes: things + things.reversed())
        }
    }()

    private static let words: [Float] = {
        var random = RandomSource(seed: 9, purpose: "words")
        return (0..<12 * 16).map { _ in random.normal() }
    }()

    private static func codesNearestToTheirWord(_ alignment: Alignment) -> Int {
        func row(_ table: [Float], _ row: Int) -> ArraySlice<Float> {
            table[row * 16..<(row + 1) * 16]
        }
        func cosine(_ code: Int, _ word: Int) -> Float {
            let (a, b) = (row(alignment.imageTable, code), row(alignment.textTable, word))
            let lengths = a.reduce(0) { $0 + $1 * $1 } * b.reduce(0) { $0 + $1 * $1 }
            return zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } / lengths.squareRoot()
        }
        return (0..<12).count { code in
            (0..<12).max { cosine(code, $0) < cosine(code, $1) } == code
        }
    }

    private static func train(_ control: AlignmentControl) -> Alignment {
        var configuration = AlignmentConfiguration()
        (configuration.steps, configuration.batch, configuration.heldOut) = (60, 32, 60)
        configuration.learningRate = 0.05
        return Alignment.train(
            control, configuration, pairs: pairs, words: words, width: 16, codes: 12,
            on: Device(precision: .float32))
    }

    @Test(arguments: [AlignmentControl.pretrained, .random, .both])
    func codesOfAKnownWorldFindTheirWords(control: AlignmentControl) {
        let alignment = Self.train(control)
        #expect(alignment.curve.map(\.step) == [0, 25, 50, 60])
        #expect(alignment.captions.recall(at: 1) > 0.6)
        #expect(alignment.pictures.recall(at: 1) > 0.6)
        #expect(Self.codesNearestToTheirWord(alignment) >= 11)
    }

    @Test func shuffledPairsTeachNothing() {
        let alignment = Self.train(.shuffled)
        #expect(alignment.captions.recall(at: 1) < 0.15)
        #expect((alignment.curve.last?.loss ?? 0) > alignment.chanceLoss - 0.3)
    }

    @Test func onlyTheControlThatSaysSoChangesTheWords() {
        #expect(Self.train(.pretrained).textTable == Self.words)
        #expect(Self.train(.shuffled).textTable == Self.words)
        #expect(Self.train(.both).textTable != Self.words)
        #expect(Self.train(.random).textTable != Self.words)
    }

    @Test func wordsAndCodesStandInOneTable() {
        let words = BytePairTrainer.train(on: ["a b"], vocabularySize: 256)
        let alignment = Alignment(
            control: .both, curve: [], chanceLoss: 0, captions: Retrieval([1], count: 1),
            pictures: Retrieval([1], count: 1), imageTable: [0, 3, 5, 0],
            textTable: (0..<256).flatMap { $0 == 7 ? [0, 2] : [1, 0] as [Float] }, width: 2)
        let table = alignment.embeddingTable(words: words)
        let code = table.vocabulary.rows(of: .code)[0]
        #expect(table.vocabulary.names[code] == "#0" && Array(table.row(code)) == [0, 3])
        let rows = table.vocabulary.rows(of: .word)
        #expect(table.neighbors(of: code, among: rows, count: 1, by: .cosine).map(\.row) == [7])
    }

    @Test func equalSeedsGiveEqualTables() {
        #expect(Self.train(.both) == Self.train(.both))
    }
}

struct NewRowStartTests {
    private static let layout = TokenLayout(textVocabulary: 300, imageVocabulary: 400)

    private static func model() -> LanguageModel {
        LanguageModel(
            TinyModels.languageModel(vocabulary: layout.vocabulary), precision: .float32, seed: 1)
    }

    /// The new rows of the embedding and of the head after a start, the old ones checked.
    private static func rows(_ start: NewRowStart) -> (embedding: [Float], head: [Float]) {
        let (before, model) = (model(), model())
        model.startImageRows(start, layout, seed: 3)
        let old = layout.imageOffset * 16
        #expect(model.embedding.values.prefix(old) == before.embedding.values.prefix(old))
        #expect(model.output.values.prefix(old) == before.output.values.prefix(old))
        return (
            Array(model.embedding.values.dropFirst(old)), Array(model.output.values.dropFirst(old))
        )
    }

    private static var drawn: (embedding: [Float], head: [Float]) {
        let old = layout.imageOffset * 16
        let model = model()
        return (
            Array(model.embedding.values.dropFirst(old)), Array(model.output.values.dropFirst(old))
        )
    }

    private static func moments(_ rows: some Collection<Float>) -> FeatureMoments {
        let values = Array(rows)
        return FeatureMoments(
            stride(from: 0, to: values.count, by: 16).map { Array(values[$0..<$0 + 16]) })
    }

    @Test func drawnRowsStayAsTheyAre() {
        let rows = Self.rows(.drawn)
        #expect(rows.embedding == Self.drawn.embedding && rows.head == Self.drawn.head)
    }

    @Test func meanRowsAreTheMeanOfTheWords() {
        let words = Self.model().embedding.values.prefix(300 * 16)
        let mean = Self.moments(words).mean
        for (element, value) in Self.rows(.mean).embedding.enumerated() {
            #expect(abs(Double(value) - mean[element % 16]) < 1e-6)
        }
    }

    /// 400 rows: means within 4 deviations of their error, variances within 4 of theirs (√(2/n)).
    @Test func gaussianRowsHaveTheWordsMoments() {
        let rows = Self.rows(.gaussian)
        for (table, new) in [
            (Self.model().embedding, rows.embedding), (Self.model().output, rows.head),
        ] {
            let wanted = Self.moments(table.values.prefix(300 * 16))
            let found = Self.moments(new)
            for k in 0..<16 {
                let variance = wanted.covariance[k * 17]
                #expect(abs(found.mean[k] - wanted.mean[k]) < 4 * (variance / 400).squareRoot())
                #expect(abs(found.covariance[k * 17] / variance - 1) < 4 * (2.0 / 400).squareRoot())
            }
        }
    }

    @Test func givenVectorsKeepTheirDirectionsAndGetTheWordsLength() {
        var random = RandomSource(seed: 4, purpose: "vectors")
        let vectors = (0..<400 * 16).map { _ in random.normal() * 7 }
        let rows = Self.rows(.aligned(vectors))
        let words = Self.model().embedding.values.prefix(300 * 16)
        func power(_ values: some Collection<Float>) -> Float {
            values.reduce(0) { $0 + $1 * $1 } / Float(values.count)
        }
        #expect(abs(power(rows.embedding) / power(words) - 1) < 1e-4)
        let scale = rows.embedding[0] / vectors[0]
        #expect(zip(rows.embedding, vectors).allSatisfy { abs($0 - scale * $1) < 1e-6 })
        #expect(rows.head == Self.drawn.head)
    }

    @Test func projectedVectorsKeepTheirRelations() {
        // Code 1 is twice code 0, code 2 their sum: so are the rows.
        var vectors = [Float](repeating: 0.5, count: 400 * 3)
        vectors.replaceSubrange(0..<9, with: [1, -2, 3, 2, -4, 6, 3, -6, 9])
        let rows = Self.rows(.projected(vectors, vectorWidth: 3)).embedding
        for k in 0..<16 {
            #expect(abs(rows[16 + k] - 2 * rows[k]) < 1e-5)
            #expect(abs(rows[32 + k] - 3 * rows[k]) < 1e-5)
        }
        #expect(Set(rows).count > 16)
    }
}
