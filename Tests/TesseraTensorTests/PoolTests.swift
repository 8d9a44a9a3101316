import TesseraTensor
import TestSupport
import Testing

/// Origin of the numbers: Tests/Fixtures/inception.py, torch 2.15.
struct PoolTests {
    /// The script's map [1, 2, 5, 4] with its channels innermost: [1, 5, 4, 2].
    static func map(on device: Device) -> Tensor {
        let planes = FormulaNumbers.values("map", count: 40)
        return device.tensor((0..<40).map { planes[$0 % 2 * 20 + $0 / 2] }, [1, 5, 4, 2])
    }

    struct Case: CustomTestStringConvertible {
        let pool: MapPool
        let shape: Shape
        let expected: [Float]

        var testDescription: String { "\(pool)" }
    }

    static let cases = [
        Case(
            pool: MapPool(.maximum, side: 3, stride: 2), shape: [1, 2, 1, 2],
            expected: [0.9595414, 0.8629714, 0.8682754, 0.9344734]),
        Case(
            pool: MapPool(.maximum, side: 3, padding: 1), shape: [1, 5, 4, 2],
            expected: [
                0.9595414, 0.3924303, 0.9595414, 0.3924303, 0.9595414, 0.8598822, 0.4002453,
                0.8598822,
                0.9595414, 0.8629714, 0.9595414, 0.8629714, 0.9595414, 0.8629714, 0.8682754,
                0.8598822,
                0.9595414, 0.9344734, 0.9595414, 0.9344734, 0.9595414, 0.9344734, 0.8682754,
                0.2726334,
                0.3506629, 0.9344734, 0.8682754, 0.9344734, 0.8682754, 0.9646395, 0.8682754,
                0.9646395,
                0.2605036, 0.9344734, 0.3568918, 0.9344734, 0.7932878, 0.9646395, 0.7932878,
                0.9646395,
            ]),
        Case(
            pool: MapPool(.average, side: 3, padding: 1), shape: [1, 5, 4, 2],
            expected: [
                0.4037452, -0.4097457, 0.0004888475, -0.4460574, 0.006055588, -0.2056444,
                -0.3919813, 0.01951192, 0.2232435, -0.07036182, 0.06618766, -0.1714458,
                0.1315859, -0.02019351, -0.1284414, 0.0445335, -0.07160033, 0.1541228,
                -0.00105588, -0.007551561, 0.3459269, -0.02398082, 0.2571056, -0.1902242,
                -0.3291849, 0.4451865, -0.05148661, 0.3798117, 0.3136338, 0.4220767,
                0.499761, 0.2179424, -0.4248974, 0.3635767, -0.1760225, 0.3808289,
                0.2791274, 0.4577609, 0.5503223, 0.2796253,
            ]),
    ]

    @Test(arguments: cases) func poolsArePyTorchs(_ it: Case) {
        let device = Device(precision: .float32)
        let y = device.pooled(Self.map(on: device), it.pool)
        #expect(y.shape == it.shape)
        expectClose(y.values, it.expected, "pool", 1e-6)
    }

    @Test func globalAverageIsTheMeanOfEachChannel() {
        let device = Device(precision: .float32)
        let y = device.globalAverage(Self.map(on: device))
        #expect(y.shape == [1, 1, 1, 2])
        expectClose(y.values, [0.05352563, 0.1208919], "global average", 1e-6)
    }

    // A padding that counted would raise maxima of negative numbers to 0.
    @Test func paddingIsNoMaximum() {
        let device = Device(precision: .float32)
        let x = device.tensor([Float](repeating: -3, count: 4), [1, 2, 2, 1])
        #expect(
            device.pooled(x, MapPool(.maximum, side: 3, padding: 1)).values == [-3, -3, -3, -3])
    }
}
