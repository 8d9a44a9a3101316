import TesseraModels
import TesseraTensor
import TestSupport
import Testing

/// Where heads look, read from the attention operation.
struct AttentionWeightsTests {
    private func weights(
        _ configuration: LanguageModelConfiguration, _ ids: [Int32], seed: UInt64 = 3
    ) -> [[[Float]]] {
        LanguageModel(configuration, precision: .float32, seed: seed)
            .attentionOfLastToken(ids, on: Device(precision: .float32))
    }

    @Test(arguments: [1, 2, 8, 9, 32])
    func everyHeadSharesOneAmongAllTokens(count: Int) {
        let blocks = weights(
            TinyModels.languageModel(normalizesQueriesAndKeys: true),
            TinyModels.tokens(count, below: 48))
        #expect(blocks.count == 2 && blocks.allSatisfy { $0.count == 2 })
        for head in blocks.joined() {
            #expect(head.count == count && head.allSatisfy { $0 >= 0 })
            #expect(abs(head.reduce(0, +) - 1) < 1e-4)
        }
    }

    /// Without positions equal tokens have equal keys.
    @Test func equalTokensWithoutPositionsAreSeenAlike() {
        let configuration = TinyModels.languageModel(position: .none)
        for head in weights(configuration, Array(repeating: 5, count: 7)).joined() {
            #expect(head.allSatisfy { abs($0 - 1 / 7) < 1e-5 })
        }
    }

    @Test func aTokenThatIsChangedIsSeenOtherwise() {
        let configuration = TinyModels.languageModel()
        var ids = Array(TinyModels.tokens(12, below: 48))
        let before = weights(configuration, ids)
        ids[4] = (ids[4] + 1) % 48
        let after = weights(configuration, ids)
        #expect(before[0][0][4] != after[0][0][4])
    }
}
