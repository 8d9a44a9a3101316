import Foundation
import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

private func history(_ pairs: [(Int, Float)]) -> MetricHistory {
    var history = MetricHistory()
    for (step, value) in pairs { history.append(value, at: step) }
    return history
}

struct SmoothingTests {
    @Test(arguments: [1.0, 10, 50, 200])
    func aConstantStaysConstantFromTheFirstValueOn(timeConstant: Double) {
        let smoothed = history((1...300).map { ($0, 2.5) }).smoothed(over: timeConstant)
        #expect(smoothed.allSatisfy { abs($0 - 2.5) < 1e-12 })
    }

    @Test func offReturnsTheRawValues() {
        #expect(history([(1, 3), (4, -1)]).smoothed(over: 0) == [3, -1])
    }

    /// The average as its definition states it: every value weighted by its age.
    @Test(arguments: [3.0, 20])
    func itIsTheWeightedMeanOfAllValues(timeConstant: Double) {
        let pairs: [(Int, Float)] = [(2, 5), (3, 1), (7, 4), (8, -2), (20, 9)]
        let smoothed = history(pairs).smoothed(over: timeConstant)
        for last in pairs.indices {
            var sum = 0.0
            var weights = 0.0
            for index in 0...last {
                let gap = index == 0 ? 1 : pairs[index].0 - pairs[index - 1].0
                let weight =
                    (1 - exp(-Double(gap) / timeConstant))
                    * exp(-Double(pairs[last].0 - pairs[index].0) / timeConstant)
                sum += weight * Double(pairs[index].1)
                weights += weight
            }
            #expect(abs(smoothed[last] - sum / weights) < 1e-9)
        }
    }

    @Test func aValueThatIsNoNumberLeavesAGapAndNoTrace() {
        let smoothed = history([(1, 2), (2, .nan), (3, 2)]).smoothed(over: 10)
        #expect(smoothed[1].isNaN)
        #expect(abs(smoothed[2] - 2) < 1e-12)
    }

    @Test func theKeyGoesThroughAllStrengths() {
        let seen = sequence(first: Smoothing.off) { $0.next }.prefix(5)
        #expect(seen.map(\.rawValue) == [0, 10, 50, 200, 0])
    }
}

struct CurveReductionTests {
    @Test(arguments: [1, 7, 64, 500], [1.0, .nan])
    func noExtremeIsLost(buckets: Int, broken: Double) {
        let steps = (1...1000).map { $0 * 3 }
        var values = steps.indices.map { SampleSnapshots.uniform(3, $0) }
        values[617] = 9
        values[123] = -9
        values[700] = broken
        let points = CurveReduction.points(
            steps: steps, values: values, in: 0...3000, buckets: buckets)
        #expect(points.count <= 2 * buckets)
        #expect(points.map(\.high).max() == 9)
        #expect(points.map(\.low).min() == -9)
        #expect(points.contains { $0.y.isNaN } == broken.isNaN)
        #expect(points.filter { $0.y.isFinite }.last?.y == values.last)
    }

    /// Rounded bucket edges once put a step into no bucket, and the loop never ended.
    @Test func everyStepHasOneBucketAtEveryWidth() {
        let steps = Array(1...1206)
        let values = steps.map(Double.init)
        for buckets in 1...260 {
            let points = CurveReduction.points(
                steps: steps, values: values, in: 0...1206, buckets: buckets)
            #expect(points.count == buckets || points.count == buckets - 1)
            #expect(points.last?.y == 1206)
        }
    }

    @Test func fewValuesStayAsTheyAre() {
        let points = CurveReduction.points(
            steps: [1, 5, 9], values: [3, .nan, 4], in: 0...9, buckets: 10)
        #expect(points.map(\.x) == [1, 5, 9])
        #expect(points[1].y.isNaN)
    }

    @Test func stepsOutsideTheRangeAreLeftOut() {
        let points = CurveReduction.points(
            steps: [1, 2, 3, 4, 5], values: [1, 2, 3, 4, 5], in: 2...4, buckets: 10)
        #expect(points.map(\.x) == [2, 3, 4])
    }
}

struct ArmGapTests {
    @Test func anEvenDistanceIsTheGap() {
        let gap = ArmGap(
            history((1...50).map { ($0, 3) }), history((1...50).map { ($0, 3.5) }), over: 20)
        #expect(abs((gap?.now ?? 0) + 0.5) < 1e-6)
        #expect(gap?.closedShare.map { abs($0) < 1e-9 } == true)
    }

    @Test func aGapThatClosesIsMeasuredAgainstItsWidest() throws {
        let first = history((1...400).map { ($0, 2) })
        let second = history((1...400).map { ($0, $0 < 100 ? 4 : 2) })
        let gap = try #require(ArmGap(first, second, over: 5))
        #expect(abs(gap.widest + 2) < 1e-6)
        let closed = try #require(gap.closedShare)
        #expect(closed > 0.999)
    }

    @Test func onlyCommonStepsAreCompared() throws {
        let gap = try #require(
            ArmGap(history([(2, 1), (4, 1)]), history([(1, 9), (4, 0), (6, 9)]), over: 5))
        #expect(gap.now == 1)
    }

    @Test func armsWithoutACommonValueHaveNoGap() {
        #expect(ArmGap(history([(1, 1)]), history([(2, 1)]), over: 5) == nil)
        #expect(ArmGap(history([(1, .nan)]), history([(1, 1)]), over: 5) == nil)
        #expect(ArmGap(history([(1, 2)]), history([(1, 2)]), over: 5)?.closedShare == nil)
    }
}
