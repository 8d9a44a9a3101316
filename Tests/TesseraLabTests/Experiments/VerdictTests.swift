import TesseraModels
import Testing

@testable import TesseraLab

/// Verdicts are pure functions of numbers: these are made by hand.
struct VerdictTests {
    private let clear = HandMade.gaps([2, 2.1, 1.9], [0, 0, 0])
    private let noHead = HandMade.gaps([0.01, -0.02, 0.03], [0, 0, 0])

    // MARK: E1

    @Test func equalEndsHoldAndNameTheClosing() {
        let total = HandMade.gaps([0.5, 0.5, 0.5], [0.001, 0.002, 0.0])
        let verdict = OverallLoss(total: total, text: clear).verdict
        #expect(verdict.outcome == .holds)
        #expect(verdict.sentence.contains("+0.001 ± 0.002"))
        #expect(verdict.sentence.contains("the gap closed at 10 tokens"))
    }

    @Test(arguments: [(0.5, "still ahead"), (-0.5, "random start ends ahead")])
    func unequalEndsDoNotHold(end: Double, words: String) {
        let total = HandMade.gaps([1, 1, 1], [end, end + 0.01, end - 0.01])
        let verdict = OverallLoss(total: total, text: clear).verdict
        #expect(verdict.outcome == .doesNotHold)
        #expect(verdict.sentence.contains(words))
    }

    @Test func twoSeedsAreTooFew() {
        let total = HandMade.gaps([1, 1], [0, 0])
        let verdict = OverallLoss(total: total, text: HandMade.gaps([2, 2], [0, 0])).verdict
        #expect(verdict.outcome == .notEnoughSeeds)
        #expect(verdict.sentence.contains("2 seeds are too few"))
    }

    @Test func aWideIntervalDoesNotDecide() {
        let total = HandMade.gaps([1, 1, 1], [0.3, -0.3, 0.1])
        #expect(OverallLoss(total: total, text: clear).verdict.outcome == .notEnoughSeeds)
    }

    @Test func aStartThatKnowsNoTextIsRefusedBeforeAnythingElse() {
        let total = HandMade.gaps([1, 1, 1], [0, 0, 0])
        let verdict = OverallLoss(total: total, text: noHead).verdict
        #expect(verdict.outcome == .refused)
        #expect(verdict.sentence.contains("no clear advantage"))
    }

    // MARK: E3

    @Test func imageAlikeAndTextClosingHolds() {
        let image = HandMade.gaps([0.3, 0.2, 0.1], [0.001, 0, 0.002])
        let text = HandMade.gaps([2, 2, 2], [0.001, 0, 0.002])
        #expect(verdict(text, image).outcome == .holds)
    }

    @Test(arguments: [
        ([0.5, 0.5, 0.51], [0.0, 0, 0.001], "image codes differ too"),
        ([0, 0, 0.001], [0.5, 0.5, 0.51], "the text difference stays"),
        ([0.5, 0.5, 0.51], [0.5, 0.5, 0.51], "both differ"),
    ])
    func whatDiffersIsNamed(image: [Double], text: [Double], words: String) {
        let found = verdict(
            HandMade.gaps([2, 2, 2], text), HandMade.gaps([0.1, 0.1, 0.1], image))
        #expect(found.outcome == .doesNotHold)
        #expect(found.sentence.contains(words))
    }

    private func verdict(_ text: PairedCourses, _ image: PairedCourses) -> Verdict {
        LossByModality(
            text: text, image: image, generalText: text, ratio: nil, captionLimit: 24
        ).verdict
    }

    // MARK: E4

    private func preset(
        _ name: FreezePreset, _ pretrained: [Double], _ random: [Double], hasDrifted: Bool = false
    ) -> FreezeGrid.Preset {
        .init(
            name: name, pretrained: pretrained, random: random, learningShare: 0.5,
            hasDrifted: hasDrifted)
    }

    private var equalStarts: FreezeGrid.Preset { preset(.none, [3, 3.01, 2.99], [3, 3.01, 2.99]) }

    @Test func freezingThatCostsWithEveryPresetHolds() {
        let presets = [equalStarts, preset(.blocks, [3.5, 3.51, 3.49], [4, 4, 4])]
        let verdict = FreezeGrid.verdict(presets)
        #expect(verdict.outcome == .holds)
        #expect(verdict.sentence.contains("(blocks) costs +0.500"))
    }

    @Test func freezingThatHelpsDoesNotHold() {
        let presets = [equalStarts, preset(.attention, [2.5, 2.51, 2.49], [4, 4, 4])]
        #expect(FreezeGrid.verdict(presets).outcome == .doesNotHold)
    }

    @Test func startsThatEndUnequalDoNotHold() {
        let presets = [
            preset(.none, [3, 3, 3], [3.5, 3.5, 3.5]), preset(.blocks, [4, 4, 4], []),
        ]
        #expect(FreezeGrid.verdict(presets).outcome == .doesNotHold)
    }

    @Test func aPresetThatIsNotDoneLeavesTheGridUnfinished() {
        let presets = [equalStarts, preset(.blocks, [4, 4, 4], []), preset(.lowRank, [], [])]
        #expect(FreezeGrid.verdict(presets).outcome == .unfinished)
    }

    @Test func frozenWeightsThatMovedForbidAVerdict() {
        let moved = preset(.blocks, [4, 4, 4], [4, 4, 4], hasDrifted: true)
        #expect(FreezeGrid.verdict([equalStarts, moved]).outcome == .refused)
    }

    // MARK: E7

    @Test(arguments: [
        ([0.5, 0.6, 0.55], Verdict.Outcome.holds), ([0.01, 0.0, 0.02], .doesNotHold),
        ([0.3, -0.3, 0.2], .notEnoughSeeds), ([0.5, 0.6], .notEnoughSeeds),
    ])
    func aRiseOfTheTextLossIsForgetting(rises: [Double], outcome: Verdict.Outcome) {
        let verdict = Forgetting.verdict(
            retained: rises.map { [1.4, 1.4 + $0] }, textGapsAtStart: rises.map { _ in 2 })
        #expect(verdict.outcome == outcome)
    }

    @Test func nothingIsForgottenByAStartThatKnewNothing() {
        let verdict = Forgetting.verdict(
            retained: [[7, 9], [7, 9], [7, 9]], textGapsAtStart: [0, 0, 0])
        #expect(verdict.outcome == .refused)
    }

    // MARK: Replay

    private func point(_ share: Float, text: Double, image: Double) -> TextReplay.Point {
        let noise = [0, 0.001, -0.001]
        return .init(
            share: share, before: noise.map { 1.4 + $0 }, text: noise.map { text + $0 },
            image: noise.map { image + $0 })
    }

    @Test(arguments: [
        (1.5, 3.0, Verdict.Outcome.holds), (1.5, 3.5, .doesNotHold), (3.3, 3.0, .doesNotHold),
    ])
    func replayHoldsWhereItKeepsMostAtLittleCost(
        text: Double, image: Double, outcome: Verdict.Outcome
    ) {
        let points = [point(0, text: 3.4, image: 3), point(0.25, text: text, image: image)]
        #expect(TextReplay.verdict(points).outcome == outcome)
    }

    @Test func whereNothingIsForgottenNothingCanBeKept() {
        let points = [point(0, text: 1.4, image: 3), point(0.25, text: 1.4, image: 3)]
        #expect(TextReplay.verdict(points).outcome == .refused)
    }

    // MARK: Four losses

    @Test(arguments: [
        ([0.0, 0.001, 0], Verdict.Outcome.holds), ([0.5, 0.51, 0.5], .doesNotHold),
    ])
    func picturesWithAndWithoutCaptionHaveToAgree(
        alone: [Double], outcome: Verdict.Outcome
    ) {
        let verdict = FourLosses.verdict(
            textGapsAtStart: clear.atStart, alone: HandMade.gaps([1, 1, 1], alone),
            captioned: HandMade.gaps([1, 1, 1], [0, 0.001, 0]))
        #expect(verdict.outcome == outcome)
    }
}

extension VerdictTests {
    // MARK: E6

    private func outcome(
        _ subject: SimplicityOfCaptions.Subject, _ loss: Double, weights: Double = 1000
    ) -> SimplicityOfCaptions.Outcome {
        .init(subject: subject, weights: weights, losses: [loss, loss + 0.001, loss - 0.001])
    }

    @Test(arguments: [
        (1.0, 3.0, Verdict.Outcome.holds), (1.5, 3.0, .doesNotHold), (1.0, 2.0, .doesNotHold),
    ])
    func sizeHasToPayOnTextAndNotOnCaptions(
        middle: Double, middleText: Double, expected: Verdict.Outcome
    ) {
        let verdict = SimplicityOfCaptions.verdict([
            outcome(.middleCaptions, middle), outcome(.pretrainedCaptions, 1),
            outcome(.middleText, middleText), outcome(.largeText, 2),
        ])
        #expect(verdict.outcome == expected)
    }

    // MARK: E2 and guidance

    @Test(arguments: [
        ([1.0, 1.01, 0.99], Verdict.Outcome.holds), ([0.5, 0.51, 0.49], .doesNotHold),
        ([1.5, 1.51, 1.49], .doesNotHold), ([0.5, 1.5, 1], .notEnoughSeeds),
        ([1, 1], .notEnoughSeeds),
    ])
    func picturesAreAsGoodWithinATenth(pretrained: [Double], outcome: Verdict.Outcome) {
        let verdict = ImageQuality.verdict(
            pretrained: pretrained, random: pretrained.map { _ in 1 },
            textGapsAtStart: pretrained.map { _ in 2 })
        #expect(verdict.outcome == outcome)
    }

    @Test(arguments: [
        ([3.0, 1, 2], Verdict.Outcome.holds), ([1, 2, 3], .doesNotHold), ([3, 2, 1], .doesNotHold),
    ])
    func theBestScaleLiesBetweenTheEnds(means: [Double], outcome: Verdict.Outcome) {
        let distances = means.map { [$0, $0 + 0.01, $0 - 0.01] }
        let verdict = GuidanceSweep.verdict(scales: [1, 2, 4], distances: distances)
        #expect(verdict.outcome == outcome)
    }

    // MARK: Token statistics

    @Test(arguments: [
        ([1.0, 1.1, 0.9], [0.5, 0.6, 0.5], Verdict.Outcome.holds),
        ([1, 1.1, 0.9], [-0.5, -0.6, -0.5], .doesNotHold),
        ([1, 1.1, 0.9], [-0.5, 0.6, 0], .notEnoughSeeds), ([1, 1], [1, 1], .notEnoughSeeds),
    ])
    func codesHaveToBeLessPredictableAloneAndAfterOne(
        single: [Double], pair: [Double], expected: Verdict.Outcome
    ) {
        #expect(TokenStatistics.verdict(single: single, pair: pair).outcome == expected)
    }
}

extension VerdictTests {
    // MARK: E5

    @Test(arguments: [
        ([3.0, 3.01, 2.99], Verdict.Outcome.holds), ([4, 4.01, 3.99], .doesNotHold),
        ([2, 2.01, 1.99], .doesNotHold), ([2, 4, 3], .notEnoughSeeds), ([3, 3], .notEnoughSeeds),
    ])
    func randomTextHasToAlignAsWellAsPretrained(random: [Double], outcome: Verdict.Outcome) {
        let verdict = AlignmentFindings.verdict(
            pretrained: random.map { _ in 3 }, random: random, chance: 5)
        #expect(verdict.outcome == outcome)
    }

    @Test(arguments: [(3.0, Verdict.Outcome.holds), (2.5, .doesNotHold), (3.5, .doesNotHold)])
    func everyStartOfTheRowsHasToEndAlike(mean: Double, outcome: Verdict.Outcome) {
        func losses(_ level: Double) -> [Double] { [level, level + 0.001, level - 0.001] }
        let verdict = NewRowStarts.verdict([
            (.drawn, losses(3)), (.gaussian, losses(3)), (.mean, losses(mean)),
            (.everythingRandom, losses(9)),
        ])
        #expect(verdict.outcome == outcome)
    }
}
