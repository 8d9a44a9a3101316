import Glibc
import TesseraModels
import TesseraTensor
import Testing

@testable import TesseraLab

struct TextStatisticsTests {
    // After 0 always comes 1, and after 1 always 0.
    @Test func entropiesOfAnAlternationAreExact() throws {
        let statistics = try TextStatistics(pieces: [[0, 1, 0, 1], [0, 1, 0, 1]], bytes: [])
        let expected = [log(2.0), 0, 0, 0]
        for (found, wanted) in zip(statistics.entropies, expected) {
            #expect(abs(found - wanted) < 1e-12)
        }
        #expect(statistics.tokens == 8 && statistics.types == 2 && statistics.pieces == 2)
        #expect(statistics.typeTokenRatio == 0.25)
    }

    // After 0 come 1 and 2 once each (ln 2, weight ½), after 1 and after 2 always 0: H₂ = ½ ln 2.
    // H₁ of the counts 3, 1, 1 is ln 5 − ⅗ ln 3.
    @Test func entropiesOfAForkAreExact() throws {
        let statistics = try TextStatistics(pieces: [[0, 1, 0, 2, 0]], bytes: [])
        #expect(abs(statistics.entropies[0] - (log(5) - 0.6 * log(3))) < 1e-12)
        #expect(abs(statistics.entropies[1] - 0.5 * log(2)) < 1e-12)
    }

    // Independent uniform tokens: every order's entropy is near ln 4, and never above it.
    @Test func entropiesOfIndependentTokensAreNearTheirLogarithm() throws {
        var random = RandomSource(seed: 3, purpose: "independent tokens")
        let piece = (0..<20_000).map { _ in Int32(random.index(below: 4)) }
        for entropy in try TextStatistics(pieces: [piece], bytes: []).entropies {
            #expect(entropy < log(4) && entropy > log(4) - 0.02)
        }
    }

    @Test func runsDoNotReachOverPieces() {
        let counts = NGram.counts(in: [[7, 8], [9], [8, 7, 8]], length: 2)
        #expect(counts == [NGram([7, 8]): 2, NGram([8, 7]): 1])
    }

    @Test func partsOfAnNGramAreItsTokens() {
        let run = NGram([1, 0, 5, 70_000, 2])
        #expect(run.context == NGram([1, 0, 5, 70_000]))
        #expect(run.suffix(2) == NGram([70_000, 2]) && run.suffix(9) == run)
        #expect(NGram([1, 0]).appending(5) == NGram([1, 0, 5]))
        #expect(NGram([]).isEmpty && !NGram([0]).isEmpty && NGram([0]) != NGram([0, 0]))
    }

    @Test(arguments: [(1.0, [60, 30, 20, 15, 12, 10]), (2.0, [3_600, 900, 400, 225, 144, 100])])
    func slopeOfAPowerLawIsItsExponent(exponent: Double, counts: [Int]) throws {
        let slope = try #require(ZipfSlope.of([1, 2] + counts + [4, 4]))
        #expect(abs(slope + exponent) < 1e-12)
        #expect(ZipfSlope.of([9, 4, 1]) == nil)
    }

    @Test func compressionKnowsRepetitionFromNoise() throws {
        var random = RandomSource(seed: 4, purpose: "noise")
        let noise = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let noisy = try TextStatistics(pieces: [], bytes: noise).compressionRatio
        #expect(noisy >= 1 && noisy < 1.001)
        // Deflate's best: 258 bytes in 2 bits (zlib's documentation: a factor of 1032 at most).
        let bytes = try CompressedSize.bytes(of: [UInt8](repeating: 97, count: 1_032_000))
        #expect(bytes >= 1_000 && bytes < 1_040)
        #expect(try TextStatistics(pieces: [], bytes: []).compressionRatio == 1)
    }

    @Test func matchedPiecesAreAsLongAndLieInOneDocument() {
        let documents: [[Int32]] = [[1, 2, 3], [4], [5, 6, 7, 8, 9]]
        let matched = LengthMatchedPieces(
            captions: [[0, 0], [0, 0], [], [0, 0, 0], [0], [0]], documents: documents)
        #expect(matched.text == [[1, 2], [5, 6], [7, 8, 9]])
        #expect(matched.captions == [[0, 0], [0, 0], [0, 0, 0]])
    }

    @Test func sceneCaptionsAreSimplerThanThePrimer() throws {
        let captions = (0..<400).map { SceneSource().caption(at: $0) }
        let documents = (0..<60).map { PrimerText().document(at: $0) }
        let tokenizer = BytePairTrainer.train(
            on: documents + captions,
            vocabularySize: 512)
        let simplicity = try CaptionSimplicity(
            captions: captions, documents: documents, tokenizer: tokenizer)
        #expect(simplicity.captions.tokens == simplicity.text.tokens)
        #expect(simplicity.captions.pieces == 400)
        #expect(simplicity.captions.typeTokenRatio < simplicity.text.typeTokenRatio)
        #expect(simplicity.captions.compressionRatio < simplicity.text.compressionRatio)
        // Longer runs hardly recur in so little text, which makes it look certain.
        for order in 0..<2 {
            #expect(simplicity.captions.entropies[order] < simplicity.text.entropies[order])
        }
    }
}
