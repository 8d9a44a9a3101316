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

private func curve(_ history: MetricHistory) -> Curve {
    var curve = Curve()
    _ = curve.follow(history)
    return curve
}

/// A course with a value that is no number here and there.
private func values(_ count: Int, salt: UInt64) -> [Float] {
    (0..<count).map { index in
        SampleSnapshots.uniform(salt, index) < 0.02
            ? .nan : Float(SampleSnapshots.uniform(salt + 1, index))
    }
}

struct ExtremaPyramidTests {
    @Test(arguments: [0, 1, 7, 8, 9, 63, 64, 65, 511, 512, 1000, 4097])
    func everyStretchHasTheExtremaOfItsValues(count: Int) {
        let values = values(count, salt: UInt64(count))
        var pyramid = ExtremaPyramid()
        pyramid.extend(over: values)
        for trial in 0..<200 {
            let place = { Int(SampleSnapshots.uniform($0, trial) * Double(count + 1)) }
            let range = min(place(8), place(9))..<max(place(8), place(9))
            var expected = Extrema()
            for value in values[range] { expected.join(Extrema(value)) }
            #expect(pyramid.extrema(of: range, in: values) == expected, "\(range)")
        }
    }

    @Test(arguments: [1, 3, 8, 100])
    func growingInPiecesGivesThePyramidOfAll(piece: Int) {
        let values = values(1500, salt: 4)
        var whole = ExtremaPyramid()
        whole.extend(over: values)
        var grown = ExtremaPyramid()
        for count in stride(from: 0, through: 1500, by: piece) {
            grown.extend(over: Array(values.prefix(count)))
        }
        grown.extend(over: values)
        #expect(grown == whole)
    }

    @Test func noValueHasNoExtrema() {
        #expect(!Extrema().hasValue)
        #expect(!Extrema(.infinity).hasValue && Extrema(.infinity).isBroken)
        #expect(Extrema(2).low == 2 && Extrema(2).high == 2)
    }
}

struct MovingAverageTests {
    @Test(arguments: [1.0, 10, 50, 200])
    func aConstantStaysConstantFromTheFirstValueOn(timeConstant: Double) {
        var average = MovingAverage(over: timeConstant)
        for step in 1...300 {
            let value = average.add(2.5, at: step)
            #expect(abs(value - 2.5) < 1e-12)
        }
    }

    /// The average as its definition states it: every value weighted by its age.
    @Test(arguments: [3.0, 20])
    func itIsTheWeightedMeanOfAllValues(timeConstant: Double) {
        let pairs: [(Int, Double)] = [(2, 5), (3, 1), (7, 4), (8, -2), (20, 9)]
        var average = MovingAverage(over: timeConstant)
        for last in pairs.indices {
            var sum = 0.0
            var weights = 0.0
            for index in 0...last {
                let gap = index == 0 ? 1 : pairs[index].0 - pairs[index - 1].0
                let weight =
                    (1 - exp(-Double(gap) / timeConstant))
                    * exp(-Double(pairs[last].0 - pairs[index].0) / timeConstant)
                sum += weight * pairs[index].1
                weights += weight
            }
            let value = average.add(pairs[last].1, at: pairs[last].0)
            #expect(abs(value - sum / weights) < 1e-9)
        }
    }

    @Test func aValueThatIsNoNumberLeavesAGapAndNoTrace() {
        var average = MovingAverage(over: 10)
        let smooth = [(1, 2), (2, Double.nan), (3, 2)].map { average.add($1, at: $0) }
        #expect(smooth[0] == 2)
        #expect(smooth[1].isNaN)
        #expect(abs(smooth[2] - 2) < 1e-12)
    }

    /// Where a trail jumps in, the average is the one of walking the whole course, bit for bit.
    @Test(arguments: [1, 31, 32, 33, 400], [1, 7, 400])
    func aTrailKnowsTheAverageAtEveryPlace(count: Int, piece: Int) {
        let values = values(count, salt: 12)
        let steps = (0..<count).map { $0 * 3 + $0 % 2 }
        var trail = AverageTrail(over: 20)
        for end in stride(from: 0, through: count, by: piece) {
            trail.extend(over: Array(values.prefix(end)), at: Array(steps.prefix(end)))
        }
        trail.extend(over: values, at: steps)
        var average = MovingAverage(over: 20)
        for (index, value) in values.enumerated() {
            let walked = average.add(Double(value), at: steps[index])
            #expect(trail.average(at: index, of: values, at: steps).bitPattern == walked.bitPattern)
        }
    }

    @Test func theKeyGoesThroughAllStrengths() {
        let seen = sequence(first: Smoothing.off) { $0.next }.prefix(5)
        #expect(seen.map(\.rawValue) == [0, 10, 50, 200, 0])
    }
}

struct CurveTests {
    @Test(arguments: [1, 7, 64, 500], [Float(1), .nan])
    func noExtremeIsLost(buckets: Int, broken: Float) {
        var values = (0..<1000).map { Float(SampleSnapshots.uniform(3, $0)) }
        values[617] = 9
        values[123] = -9
        values[700] = broken
        let curve = curve(history(values.enumerated().map { (3 * $0 + 3, $1) }))
        let points = curve.points(in: 0...3000, buckets: buckets, .off)
        #expect(points.count <= 2 * buckets)
        #expect(points.map(\.high).max() == 9)
        #expect(points.map(\.low).min() == -9)
        #expect(points.contains { $0.y.isNaN } == broken.isNaN)
        #expect(points.filter { $0.y.isFinite }.last?.y == values.last.map(Double.init))
    }

    /// Rounded bucket edges once put a step into no bucket, and the loop never ended.
    @Test func everyStepHasOneBucketAtEveryWidth() {
        let curve = curve(history((1...1206).map { ($0, Float($0)) }))
        for buckets in 1...260 {
            let points = curve.points(in: 0...1206, buckets: buckets, .off)
            #expect(points.count == buckets || points.count == buckets - 1)
            #expect(points.last?.y == 1206)
        }
    }

    @Test func fewValuesStayAsTheyAre() {
        let points = curve(history([(1, 3), (5, .nan), (9, 4)])).points(
            in: 0...9, buckets: 10, .off)
        #expect(points.map(\.x) == [1, 5, 9])
        #expect(points[0] == PlotPoint(x: 1, y: 3))
        #expect(points[1].y.isNaN)
    }

    @Test func stepsOutsideTheRangeAreLeftOut() {
        let points = curve(history((1...5).map { ($0, Float($0)) })).points(
            in: 2...4, buckets: 10, .light)
        #expect(points.map(\.x) == [2, 3, 4])
    }

    /// Smoothing looks at every value, so its curve is the same however few points are shown.
    @Test(arguments: [Smoothing.light, .medium, .strong])
    func aSmoothCurveIsTheAverageOfAllValues(smoothing: Smoothing) {
        let history = SampleSnapshots.curve(from: 5, to: 2, over: 100, upTo: 900, salt: 2)
        var average = MovingAverage(over: Double(smoothing.rawValue))
        let walked = zip(history.steps, history.values).map { average.add(Double($1), at: $0) }
        let points = curve(history).points(in: 0...900, buckets: 80, smoothing)
        #expect(points.count == 80)
        #expect(points.allSatisfy { $0.y == walked[Int($0.x) - 1] && $0.low == $0.y })
        #expect(curve(history).newest(smoothing) == walked.last)
    }

    @Test func anotherCourseIsToldFromALongerOne() {
        var curve = curve(history([(1, 5), (2, 4)]))
        let others = [[(1, 5)], [(1, 5), (2, 3), (3, 2)], [(1, 6), (2, 4), (3, 2)]].map {
            curve.follow(history($0))
        }
        #expect(others == [false, false, false])
        #expect(curve.newest(.off) == 4)
        let isLonger = curve.follow(history([(1, 5), (2, 4), (3, 2)]))
        #expect(isLonger)
        #expect(curve.newest(.off) == 2)
    }
}

struct CurveBookTests {
    /// A lab that watched a run from its first step shows what one that was opened later does.
    @Test func followingARunGivesTheBookOfItsEnd() {
        var book = CurveBook(SampleSnapshots.preparing)
        for step in [1, 2, 40, 41, 900, 1248] { book.follow(SampleSnapshots.twin(step: step)) }
        expectEqual(book, CurveBook(SampleSnapshots.twin))
    }

    @Test func anotherRunReplacesTheCurves() {
        var book = CurveBook(SampleSnapshots.twin)
        book.follow(SampleSnapshots.twin(step: 500))
        expectEqual(book, CurveBook(SampleSnapshots.twin(step: 500)))
        book.follow(SampleSnapshots.text)
        #expect(book.curve(.lossImage, arm: 0) == nil)
        #expect(book.curve(.lossText, arm: 1) == nil)
        #expect(book.gap(.lossText) == nil)
    }

    private func expectEqual(_ book: CurveBook, _ other: CurveBook) {
        for metric in [MetricName.lossTotal, .lossText, .lossImage, .validationImage] {
            #expect(book.gap(metric) == other.gap(metric))
            for arm in 0..<2 {
                for smoothing in Smoothing.allCases {
                    let points = [book, other].map {
                        $0.curve(metric, arm: arm)?.points(in: 0...1300, buckets: 97, smoothing)
                    }
                    #expect(points[0] == points[1])
                    #expect(points[0]?.isEmpty == false)
                }
            }
        }
    }
}

struct ArmGapTests {
    private func gap(
        _ first: MetricHistory, _ second: MetricHistory, over timeConstant: Double
    ) -> ArmGap? {
        var trail = GapTrail(over: timeConstant)
        trail.follow(first, second)
        return trail.gap
    }

    @Test func anEvenDistanceIsTheGap() {
        let gap = self.gap(
            history((1...50).map { ($0, 3) }), history((1...50).map { ($0, 3.5) }), over: 20)
        #expect(abs((gap?.now ?? 0) - 0.5) < 1e-6)
        #expect(gap?.closedShare.map { abs($0) < 1e-9 } == true)
    }

    @Test func aGapThatClosesIsMeasuredAgainstItsWidest() throws {
        let first = history((1...400).map { ($0, 2) })
        let second = history((1...400).map { ($0, $0 < 100 ? 4 : 2) })
        let gap = try #require(self.gap(first, second, over: 5))
        #expect(abs(gap.widest - 2) < 1e-6)
        let closed = try #require(gap.closedShare)
        #expect(closed > 0.999)
    }

    @Test func onlyCommonStepsAreCompared() throws {
        let gap = try #require(
            self.gap(history([(2, 1), (4, 1)]), history([(1, 9), (4, 0), (6, 9)]), over: 5))
        #expect(gap.now == -1)
    }

    @Test func armsWithoutACommonValueHaveNoGap() {
        #expect(gap(history([(1, 1)]), history([(2, 1)]), over: 5) == nil)
        #expect(gap(history([(1, .nan)]), history([(1, 1)]), over: 5) == nil)
        #expect(gap(history([(1, 2)]), history([(1, 2)]), over: 5)?.closedShare == nil)
    }
}
