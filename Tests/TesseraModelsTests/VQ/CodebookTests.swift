import Foundation
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

/// Codes on the unit circle, named by their angles.
struct CodebookTests {
    /// A tokenizer whose codebook has codes at the given angles, in degrees, each met once.
    private func tokenizer(
        _ angles: [Double], decay: Float = 0, restartShare: Float = 0.5
    ) throws -> (ImageTokenizer, Codebook) {
        var shape = TinyModels.imageTokenizer()
        shape.codebook.codes = angles.count
        shape.codebook.width = 2
        shape.codebook.decay = decay
        shape.codebook.restartShare = restartShare
        let model = ImageTokenizer(shape, precision: .float32, seed: 1)
        let codebook = try #require(model.codebook)
        codebook.vectors.assign(unit(angles))
        codebook.counts = angles.map { _ in 1 }
        codebook.sums = unit(angles)
        return (model, codebook)
    }

    private func unit(_ angles: [Double]) -> [Float] {
        angles.flatMap { [Float(cos($0 * .pi / 180)), Float(sin($0 * .pi / 180))] }
    }

    private func angles(of codebook: Codebook) -> [Double] {
        let values = codebook.vectors.values.map(Double.init)
        return stride(from: 0, to: values.count, by: 2).map {
            (atan2(values[$0 + 1], values[$0]) * 180 / .pi + 360)
                .truncatingRemainder(dividingBy: 360)
        }
    }

    @Test func withoutAPastEveryCodeIsTheDirectionOfItsLatentsMean() throws {
        let (model, codebook) = try tokenizer([0, 90, 180])
        codebook.follow(unit([10, 30, 100]), codes: [0, 0, 1])
        // The third code was chosen by nothing: it stays.
        for (got, expected) in zip(angles(of: codebook), [20.0, 100, 180]) {
            #expect(abs(got - expected) < 1e-3)
        }
        withExtendedLifetime(model) {}
    }

    @Test func runningMeansMixThePastAndTheBatch() throws {
        let (model, codebook) = try tokenizer([0, 180], decay: 0.5)
        codebook.follow(unit([90]), codes: [0])
        // 0.5 · (1, 0) + 0.5 · (0, 1) points to 45°.
        #expect(abs(angles(of: codebook)[0] - 45) < 1e-3)
        #expect(codebook.counts == [1, 0.5])
        withExtendedLifetime(model) {}
    }

    @Test func restartMovesUnusedCodesOntoLatentsAndLeavesTheOthers() throws {
        let (model, codebook) = try tokenizer([0, 90, 180])
        codebook.counts = [4, 4, 0.1]
        let before = angles(of: codebook)
        // Only the last latent is away from its code, so it is the only place to go.
        let moved = codebook.restart(
            from: unit([0, 90, 60]), codes: [0, 1, 1], seed: 1, step: 50)
        #expect(moved == 1)
        let after = angles(of: codebook)
        #expect(after[0] == before[0] && after[1] == before[1])
        #expect(abs(after[2] - 60) < 1e-3)
        withExtendedLifetime(model) {}
    }

    @Test func restartDependsOnSeedAndStepAlone() throws {
        let latents = unit((0..<40).map { Double($0 * 9) })
        let codes = (0..<40).map { _ in Int32(0) }
        func moved(seed: UInt64, step: Int) throws -> [Double] {
            let (model, codebook) = try tokenizer([0, 90, 180, 270])
            codebook.counts = [4, 0, 0, 0]
            _ = codebook.restart(from: latents, codes: codes, seed: seed, step: step)
            return withExtendedLifetime(model) { angles(of: codebook) }
        }
        #expect(try moved(seed: 1, step: 50) == moved(seed: 1, step: 50))
        #expect(try moved(seed: 1, step: 50) != moved(seed: 1, step: 100))
        #expect(try moved(seed: 1, step: 50) != moved(seed: 2, step: 50))
    }

    @Test func theStartFindsSeparatedClusters() throws {
        let (model, codebook) = try tokenizer([1, 2, 3])
        let clusters = [20.0, 140, 260]
        let latents = unit(clusters.flatMap { centre in (-3...3).map { centre + Double($0) } })
        codebook.start(from: latents, seed: 1)
        for (got, expected) in zip(angles(of: codebook).sorted(), clusters) {
            #expect(abs(got - expected) < 1e-2)
        }
        withExtendedLifetime(model) {}
    }

    @Test func aStartFromFewerLatentsThanCodesStaysFinite() throws {
        let (model, codebook) = try tokenizer([1, 2, 3, 4, 5])
        codebook.start(from: unit([10, 10]), seed: 1)
        for angle in angles(of: codebook) { #expect(abs(angle - 10) < 1e-3) }
        withExtendedLifetime(model) {}
    }
}
