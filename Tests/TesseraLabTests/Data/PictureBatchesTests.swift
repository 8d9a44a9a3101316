import TesseraLab
import Testing

struct PictureBatchesTests {
    @Test(arguments: [nil, 7])
    func aBatchDependsOnSeedAndStepAlone(count: Int?) throws {
        let source = Greys(count: count)
        let straight = PictureBatches(source, side: 2, batch: 3, seed: 1)
        let expected = try (0..<6).map { try straight.pixels(at: $0) }
        let resumed = PictureBatches(source, side: 2, batch: 3, seed: 1)
        #expect(try resumed.pixels(at: 4) == expected[4])
        #expect(try resumed.pixels(at: 1) == expected[1])
        #expect(expected.allSatisfy { $0.count == 3 * 2 * 2 * 3 })
    }

    @Test func anUnlimitedSourceIsReadInOrder() throws {
        let batches = PictureBatches(Greys(count: nil), side: 1, batch: 2, seed: 1)
        let pixels = try (0..<3).flatMap { try batches.pixels(at: $0) }
        #expect(pixels == (0..<6).flatMap { [UInt8](repeating: UInt8($0), count: 3) })
    }

    @Test func aFiniteSourceIsMetOncePerEpoch() throws {
        let batches = PictureBatches(Greys(count: 6), side: 1, batch: 2, seed: 1)
        for epoch in 0..<3 {
            let pixels = try (0..<3).flatMap { try batches.pixels(at: epoch * 3 + $0) }
            let greys = stride(from: 0, to: pixels.count, by: 3).map { pixels[$0] }
            #expect(greys.sorted() == Array(0..<6))
        }
    }

    @Test func aPictureThatVanishedIsAnErrorOfItsStep() throws {
        let batches = PictureBatches(
            Greys(count: nil, missing: 5), side: 1, batch: 2, seed: 1)
        for step in 0..<2 { _ = try batches.pixels(at: step) }
        #expect(throws: DataError.missing(path: "5")) { try batches.pixels(at: 2) }
    }
}

/// Pictures of one grey each: picture n has the value n.
private struct Greys: PictureSource {
    let title = "greys"
    let count: Int?
    let report = SourceReport(accepted: nil)
    private let missing: Int?

    init(count: Int?, missing: Int? = nil) {
        self.count = count
        self.missing = missing
    }

    func picture(at index: Int, side: Int) throws -> CaptionedPicture {
        if index == missing { throw DataError.missing(path: "\(index)") }
        let pixels = [UInt8](repeating: UInt8(index), count: side * side * 3)
        return CaptionedPicture(name: "\(index)", side: side, pixels: pixels, caption: "grey")
    }
}
