import TesseraLab
import Testing

struct PictureResamplerTests {
    @Test(arguments: PictureOracles.resized.indices)
    func equalsPillowBitForBit(index: Int) throws {
        let oracle = PictureOracles.resized[index]
        let filter = try #require(ResamplingFilter(rawValue: oracle.filter))
        let resized = PictureResampler(filter: filter).resized(
            patternPicture(oracle.from.0, oracle.from.1), width: oracle.to.0, height: oracle.to.1)
        #expect(checksum(resized.pixels) == oracle.checksum)
    }

    @Test func bicubicLevelsAreThoseOfPillow() {
        let resized = PictureResampler(filter: .bicubic)
            .resized(patternPicture(11, 9), width: 3, height: 2)
        #expect(resized.pixels == PictureOracles.bicubic11x9To3x2)
    }

    @Test(arguments: ResamplingFilter.allCases)
    func aFlatPictureStaysFlat(filter: ResamplingFilter) {
        let grey = RGBPicture(width: 30, height: 20, pixels: [UInt8](repeating: 77, count: 1_800))
        let resized = PictureResampler(filter: filter).square(grey, side: 13)
        #expect(resized.pixels == [UInt8](repeating: 77, count: 13 * 13 * 3))
    }

    @Test(arguments: [(6, 2), (2, 6), (7, 2), (5, 5)])
    func theSquareIsTheMiddle(width: Int, height: Int) {
        let picture = patternPicture(width, height)
        let square = picture.croppedToSquare()
        let side = min(width, height)
        #expect(square.width == side && square.height == side)
        let left = (width - side) / 2
        let start = ((height - side) / 2 * width + left) * 3
        #expect(Array(square.pixels.prefix(3)) == Array(picture.pixels[start..<start + 3]))
    }
}
