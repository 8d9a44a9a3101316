import TesseraTensor
import TestSupport
import Testing

struct ResamplingTests {
    // Origin: Tests/Fixtures/inception.py, torch 2.15, F.interpolate(…, mode="bilinear",
    // align_corners=False); the rows of 7×6 are its first, fourth and last.
    @Test func smallerAndLargerMapsArePyTorchs() {
        let device = Device(precision: .float32)
        let x = PoolTests.map(on: device)
        let smaller = device.resampled(x, to: (3, 3))
        #expect(smaller.shape == [1, 3, 3, 2])
        expectClose(smaller.values, Self.threeByThree, "3×3", 1e-6)
        let larger = device.resampled(x, to: (7, 6)).values
        for (row, expected) in [0, 3, 6].enumerated() {
            let found = Array(larger[expected * 12..<(expected + 1) * 12])
            expectClose(found, Self.rowsOfSevenBySix[row], "row \(expected) of 7×6", 1e-6)
        }
    }

    @Test func theSameExtentsChangeNothing() {
        let device = Device(precision: .float32)
        let x = PoolTests.map(on: device)
        #expect(device.resampled(x, to: (5, 4)).values == x.values)
    }

    private static let threeByThree: [Float] = [
        0.302629, -0.07917184, -0.04006342, -0.5029609, -0.2249643, 0.4783665,
        -0.4633749, 0.4386956, 0.6094692, 0.3897457, 0.08554699, 0.2132812,
        -0.5147052, -0.06890565, -0.05220095, 0.6805584, 0.700681, 0.4457811,
    ]
    private static let rowsOfSevenBySix: [[Float]] = [
        [
            0.628947, 0.3924303, 0.6368321, -0.02377848, 0.3910462, -0.4047398,
            -0.6236379, -0.2637502, -0.6167158, 0.3156897, -0.3561229, 0.8598822,
        ],
        [
            -0.6261824, 0.3538404, -0.1377598, 0.6084059, 0.4369317, 0.7052295,
            0.7820067, 0.07426181, 0.3986385, 0.09457667, -0.07099851, 0.2726334,
        ],
        [
            -0.4171627, -0.5386346, -0.6020953, 0.07747817, -0.5963745, 0.733164,
            0.1662385, 0.8914557, 0.5607194, 0.9478341, 0.7645472, 0.9646395,
        ],
    ]
}
