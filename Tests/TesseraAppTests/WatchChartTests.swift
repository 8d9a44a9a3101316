import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

struct StepScaleTests {
    @Test func tokensAreStepsTimesTokens() throws {
        let scale = try #require(StepScale(.tokens, SampleSnapshots.twin))
        #expect(scale.label == "tokens")
        #expect([0, 1, 600, 1248].map { scale.place(of: $0) } == [0, 1016, 609_600, 1_267_968])
    }

    @Test func timeIsKnownAtMomentsAndStraightBetweenThem() throws {
        var snapshot = SampleSnapshots.twin
        let scale = try #require(StepScale(.time, snapshot))
        #expect(scale.label == "min")
        for moment in snapshot.moments {
            #expect(abs(scale.place(of: Double(moment.step)) - moment.seconds / 60) < 1e-9)
        }
        #expect(abs(scale.place(of: 1248) - snapshot.seconds / 60) < 1e-9)
        #expect(abs(scale.place(of: 950) - 550.0 / 60) < 1e-9)
        snapshot.moments = []
        snapshot.seconds = 0
        #expect(StepScale(.time, snapshot) == nil)
        #expect(StepScale(fitting: .time, snapshot).label == "step")
    }

    @Test(arguments: StepAxis.allCases)
    func laterStepsNeverStandBefore(axis: StepAxis) throws {
        let scale = try #require(StepScale(axis, SampleSnapshots.twin))
        let places = (0...1400).map { scale.place(of: Double($0)) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
        #expect(places[0] == 0)
    }

    @Test func theKeyPassesOverWhatARunCannotTell() {
        #expect(StepAxis.steps.next(SampleSnapshots.twin) == .tokens)
        #expect(StepAxis.time.next(SampleSnapshots.twin) == .steps)
        #expect(StepAxis.steps.next(SampleSnapshots.tokenizer) == .steps)
    }

    /// The same numbers stand on the screen whichever axis is chosen.
    @Test func switchingTheAxisChangesNoValue() {
        func labels(_ keys: [Key]) -> [String] {
            Scene(name: "", snapshot: SampleSnapshots.twin, keys: keys)
                .painted(columns: 120, rows: 40).text.split(separator: "\n").map(String.init)
                .filter { $0.contains("pre-trained 3.") || $0.contains("pre-trained 1.") }
        }
        #expect(labels(["x"]) == labels([]) && labels(["x", "x"]) == labels([]))
        #expect(labels([]).count == 2)
    }
}

struct DifferenceTests {
    @Test(arguments: [1, 7, 300])
    func aDifferenceIsTheSecondArmMinusTheFirst(piece: Int) throws {
        var book = CurveBook(SampleSnapshots.twin(step: 1))
        for step in stride(from: 1, through: 1248, by: piece) {
            book.follow(SampleSnapshots.twin(step: step))
        }
        book.follow(SampleSnapshots.twin)
        let arms = SampleSnapshots.twin.arms
        for metric in [MetricName.lossImage, .validationText] {
            let (one, two) = (try #require(arms[0].histories[metric]), arms[1].histories[metric])
            let curve = try #require(book.difference(metric))
            for (place, step) in one.steps.enumerated() {
                let expected = Double((two?.values[place] ?? 0) - one.values[place])
                #expect(curve.value(upTo: step, .off) == expected)
            }
        }
    }

    @Test func oneArmHasNoDifference() {
        #expect(CurveBook(SampleSnapshots.text).difference(.lossText) == nil)
        #expect(SampleSnapshots.text.chartSubjects.allSatisfy { $0 == .metric($0.metric) })
    }

    @Test func aKeyTurnsAChartIntoItsDifferenceAndBack() {
        func text(_ keys: [Key]) -> String {
            Scene(name: "", snapshot: SampleSnapshots.twin, keys: keys)
                .painted(columns: 80, rows: 24).text
        }
        #expect(text(["d"]).contains("image loss: random - pre-trained"))
        #expect(text(["d"]).contains("equal"))
        #expect(text(["d", "d"]) == text([]))
    }
}

struct ChartChooserTests {
    private func charts(_ keys: [Key]) -> [ChartSubject] {
        var chooser = ChartChooser(
            SampleSnapshots.twin.chartSubjects, chosen: [.metric(.lossImage)])
        for key in keys { _ = chooser.handle(key) }
        return chooser.chosen
    }

    @Test func chartsComeInTheOrderOfChoosing() {
        let subjects = SampleSnapshots.twin.chartSubjects
        #expect(
            charts([.up, .space, .up, .space])
                == [.metric(.lossImage), subjects.last, subjects.dropLast().last].compactMap { $0 })
    }

    @Test func theLastChartStays() {
        #expect(charts([.space]) == [.metric(.lossImage)])
        #expect(charts(["j", .space, "k", .space]) == [.metric(.lossText)])
    }

    @Test func nineIsTheLimit() {
        let all = Array(repeating: [Key.down, .space], count: 20).flatMap { $0 }
        #expect(charts(Array(all.prefix(40))).count <= ChartChooser.limit)
    }

    @Test(arguments: 1...9)
    func anyNumberOfChartsHasAPlace(count: Int) {
        let rect = Rect(columns: 200, rows: 58)
        let layout = WatchLayout(
            SampleSnapshots.twin, charts: count, sizeClass: .large, in: rect)
        #expect(
            layout.places.filter { if case .chart = $0.pane { true } else { false } }.count == count
        )
        let area = layout.places.reduce(0) { $0 + $1.rect.columns * $1.rect.rows }
        #expect(area == rect.columns * rect.rows)
        #expect(layout.places.allSatisfy { $0.rect.rows >= 7 })
    }
}
