import Testing

@testable import TesseraLab

struct EstimateTests {
    /// 97.5 % quantiles of Student's t as statistical tables print them.
    @Test(arguments: [
        (1, 12.706), (2, 4.303), (4, 2.776), (10, 2.228), (11, 2.201), (20, 2.086), (30, 2.042),
        (60, 2.000), (120, 1.980),
    ])
    func quantilesAreThoseOfTheTable(degrees: Int, quantile: Double) {
        #expect(abs(StudentQuantile.central95(degreesOfFreedom: degrees) - quantile) < 6e-4)
    }

    @Test func theIntervalOfThreeNumbersByHand() throws {
        // Mean 2, standard deviation 1, so the half width is 4.302653 / √3 = 2.484138.
        let estimate = Estimate(of: [1, 2, 3])
        #expect(estimate.mean == 2)
        #expect(abs(try #require(estimate.halfWidth) - 2.484138) < 1e-6)
    }

    @Test func oneNumberHasNoInterval() {
        let estimate = Estimate(of: [5])
        #expect(estimate.halfWidth == nil)
        #expect(estimate.interval == 5...5)
    }

    @Test(arguments: [
        ([0.0, 0.001, -0.001], VerdictRules.Position.within), ([1, 1.01, 0.99], .above),
        ([-1, -1.01, -0.99], .below), ([0, 0.2, -0.2], .open),
    ])
    func anIntervalLiesWithinBeyondOrAcrossTheMargin(
        values: [Double], position: VerdictRules.Position
    ) {
        #expect(VerdictRules.position(of: Estimate(of: values), margin: 0.1) == position)
    }
}
