import Testing

@testable import TesseraLab

struct PairedCoursesTests {
    @Test func differencesAreRandomMinusPretrainedSeedBySeed() {
        let pairs = HandMade.pairs(pretrained: [[1, 2], [3, 4]], random: [[2, 2], [5, 7]])
        #expect(pairs.atStart == [1, 2])
        #expect(pairs.atEnd == [0, 3])
        #expect(pairs.gaps.map(\.mean) == [1.5, 1.5])
        #expect(pairs.tokens == [0, 10])
    }

    @Test(arguments: [
        ([1.0, 0.5, 0.05, 0.01], 2), ([1, 0.05, 0.5, 0.01], 3), ([0.01, 0.02, 0, 0], 0),
    ])
    func theGapIsClosedWhereItStaysWithinTheMargin(gaps: [Double], index: Int) throws {
        let zeros = Array(repeating: 0.0, count: gaps.count)
        let pairs = HandMade.pairs(pretrained: [zeros], random: [gaps])
        #expect(try #require(pairs.closing(within: 0.1)).step == index)
    }

    @Test func aGapThatIsOpenAtTheEndIsNotClosed() {
        let pairs = HandMade.pairs(pretrained: [[0, 0]], random: [[0, 1]])
        #expect(pairs.closing(within: 0.1) == nil)
    }

    @Test func aSeedThatLacksAStepIsLeftOut() {
        let whole = MetricCourse(steps: [0, 1], tokens: [0, 10], values: [1, 2])
        let half = MetricCourse(steps: [0], tokens: [0], values: [9])
        let pairs = PairedCourses(pretrained: [whole, half], random: [whole, whole])
        #expect(pairs.seeds == 1)
    }

    @Test func tokensAreThoseThatCountInAStep() {
        let result = TrialResult(
            metrics: [
                MetricRecord(step: 0, arm: "random", name: .tokensPerStep, value: 50),
                MetricRecord(step: 0, arm: "random", name: .validationText, value: 3),
                MetricRecord(step: 4, arm: "random", name: .validationText, value: 2),
                MetricRecord(step: 4, arm: "pre-trained", name: .validationText, value: 1),
            ], seconds: 0)
        let course = MetricCourse(result, .validationText, arm: "random")
        #expect(course == MetricCourse(steps: [0, 4], tokens: [0, 200], values: [3, 2]))
    }
}

/// Numbers made by hand, as if trials had found them.
enum HandMade {
    /// Courses at steps 0, 1, 2, … of ten tokens each; a row a seed.
    static func pairs(pretrained: [[Double]], random: [[Double]]) -> PairedCourses {
        func courses(_ rows: [[Double]]) -> [MetricCourse] {
            rows.map { row in
                MetricCourse(
                    steps: Array(row.indices), tokens: row.indices.map { 10 * Double($0) },
                    values: row)
            }
        }
        return PairedCourses(pretrained: courses(pretrained), random: courses(random))
    }

    /// Three seeds whose differences at the two steps are these, the pre-trained start at `level`.
    static func gaps(_ start: [Double], _ end: [Double], level: Double = 3) -> PairedCourses {
        pairs(
            pretrained: start.map { _ in [level, level] },
            random: zip(start, end).map { [level + $0, level + $1] })
    }
}
