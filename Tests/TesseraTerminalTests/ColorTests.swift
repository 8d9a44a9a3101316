import TesseraTerminal
import Testing

struct ColorTests {
    /// The values that Ottosson's reference code gives for white, black and the three primaries.
    @Test(arguments: [
        (RGB(255, 255, 255), SIMD3<Float>(1, 0, 0)), (RGB(0, 0, 0), SIMD3(0, 0, 0)),
        (RGB(255, 0, 0), SIMD3(0.628, 0.225, 0.126)), (RGB(0, 255, 0), SIMD3(0.866, -0.234, 0.179)),
        (RGB(0, 0, 255), SIMD3(0.452, -0.032, -0.312)),
    ])
    func coloursHaveTheirPlaceInOKLab(color: RGB, expected: SIMD3<Float>) {
        let difference = OKLab(color).components - expected
        #expect((difference * difference).sum().squareRoot() < 0.001)
    }

    @Test func everyFixedPaletteColourIsItsOwnNearest() {
        for index in UInt8(16)...255 {
            let color = IndexedPalette.color(index)
            #expect(IndexedPalette.color(IndexedPalette.nearest(to: color)) == color)
        }
    }

    @Test func theNearestColourIsNoFartherThanAnyOther() {
        for seed in 0..<200 {
            let color = RGB(
                UInt8(seed * 37 & 255), UInt8(seed * 101 & 255), UInt8(seed * 211 & 255))
            let place = OKLab(color)
            let best = place.distance(
                to: OKLab(IndexedPalette.color(IndexedPalette.nearest(to: color))))
            for index in UInt8(16)...255 {
                #expect(best <= place.distance(to: OKLab(IndexedPalette.color(index))))
            }
        }
    }

    @Test(arguments: [
        (RGB(250, 250, 250), 15), (RGB(5, 5, 5), 0), (RGB(210, 20, 20), 1), (RGB(120, 125, 130), 8),
        (RGB(80, 90, 250), 12),
    ])
    func sixteenColoursTakeTheNearest(color: RGB, index: Int) {
        #expect(IndexedPalette.nearestOfSixteen(to: color) == UInt8(index))
    }

    @Test(arguments: 1...8)
    func snappingKeepsBlackAndWhiteAndIsStable(bits: Int) {
        #expect(RGB(0, 0, 0).snapped(bits: bits) == RGB(0, 0, 0))
        #expect(RGB(255, 255, 255).snapped(bits: bits) == RGB(255, 255, 255))
        let step = 255 / ((1 << bits) - 1)
        var levels: Set<UInt8> = []
        for value in UInt8(0)...255 {
            let snapped = RGB(value, value, value).snapped(bits: bits)
            #expect(snapped.snapped(bits: bits) == snapped)
            let error = abs(Int(snapped.red) - Int(value))
            #expect(error <= step / 2 + 1)
            levels.insert(snapped.red)
        }
        #expect(levels.count == 1 << bits)
    }
}
