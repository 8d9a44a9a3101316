import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct LogitLensTests {
    private let model = LanguageModel(TinyModels.languageModel(), precision: .float32, seed: 3)
    private let ids = TinyModels.tokens(9, below: 48)

    @Test func theLastLayerGivesTheModelsOwnLogits() {
        let device = Device(precision: .float32)
        let own = model.logits(ids, batch: 1, on: Tape(on: device, recording: false)).values
        #expect(model.lens(ids, on: device).last == Array(own.suffix(48)))
    }

    @Test func everyBlockHasItsRowAndChangesIt() {
        let rows = model.lens(ids, on: Device(precision: .float32))
        #expect(rows.count == 3 && rows.allSatisfy { $0.count == 48 })
        #expect(rows[0] != rows[1] && rows[1] != rows[2])
    }

    /// The embedding knows nothing of the tokens before.
    @Test func theFirstRowDependsOnTheLastTokenAlone() {
        let device = Device(precision: .float32)
        let other = Array(TinyModels.tokens(8, below: 48, seed: 2)) + [ids[8]]
        #expect(model.lens(ids, on: device)[0] == model.lens(other, on: device)[0])
    }
}
