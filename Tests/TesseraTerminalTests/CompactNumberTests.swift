import TesseraTerminal
import Testing

struct CompactNumberTests {
    @Test(arguments: [
        (0.0, "0"), (3.0849, "3.08"), (-3.0849, "-3.08"), (12480.0, "12.5k"), (40000.0, "40k"),
        (999.6, "1k"), (999.4, "999"), (1.5e6, "1.5M"), (0.00029, "2.9e-4"), (0.0123, "0.0123"),
        (0.5, "0.5"), (100, "100"), (9.999, "10"), (1e-9, "1e-9"), (-.infinity, "-inf"),
        (.nan, "nan"),
    ])
    func threeDigitsAreEnough(value: Double, expected: String) {
        #expect(CompactNumber.text(value) == expected)
    }

    @Test(arguments: [(3.14159, 2, "3.14"), (-0.001, 2, "0.00"), (2.5, 0, "3"), (0.05, 3, "0.050")])
    func fixedPlacesKeepColumnsStraight(value: Double, places: Int, expected: String) {
        #expect(CompactNumber.fixed(value, places: places) == expected)
    }

    @Test(arguments: [
        (0.0, "0s"), (59.4, "59s"), (185, "3m05s"), (7860, "2h11m"), (367_200, "4d06h"),
        (.infinity, "-"), (-1, "-"),
    ])
    func durationsUseTwoUnits(seconds: Double, expected: String) {
        #expect(CompactNumber.duration(seconds: seconds) == expected)
    }
}
