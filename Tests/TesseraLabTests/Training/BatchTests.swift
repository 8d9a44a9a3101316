import TesseraLab
import TesseraModels
import TesseraTensor
import Testing

struct BatchTests {
    private let layout = TokenLayout(textVocabulary: 20, imageVocabulary: 16)

    @Test func rowsFollowThePaperAndPadOnTheRight() {
        let sequence = CaptionSequence(layout: layout, captionLimit: 3, codes: 2)
        let row = sequence.row(caption: [5, 6], codes: [0, 15])
        #expect(
            row == [
                layout.beginning, 5, 6, layout.beginningOfImage, 32, 47, layout.endOfImage,
                layout.end, layout.padding,
            ])
        #expect(row.count == sequence.length)
    }

    @Test func longCaptionsAreCutAndWithheldOnesBecomeAMarker() {
        let sequence = CaptionSequence(layout: layout, captionLimit: 2, codes: 1)
        let long = sequence.row(caption: [1, 2, 3, 4], codes: [0])
        #expect(long[1...2] == [1, 2] && long[3] == layout.beginningOfImage)
        let withheld = sequence.row(caption: nil, codes: [0])
        #expect(withheld[1] == layout.withheldCaption)
    }

    @Test func paddingHasNoWeight() {
        let batch = TokenBatch(
            sequences: [[1, 2, layout.padding], [3, 4, 5]], padding: layout.padding)
        #expect(batch.inputs == [1, 2, 3, 4])
        #expect(batch.targets.ids == [2, layout.padding, 4, 5])
        #expect(batch.targets.weights == [1, 0, 1, 1])
        #expect(batch.countedTokens == 3)
    }

    @Test func totalLossIsTheWeightedMeanOfItsParts() {
        let targets = TokenTargets(
            ids: [1, 33, 34, layout.padding], weights: [1, 1, 1, 0])
        let report = LossReport(losses: [3, 1, 2, 9], targets: targets, layout: layout)
        #expect(report.text == 3)
        #expect(report.image == 1.5)
        #expect(abs(report.total - (1 * report.text + 2 * report.image) / 3) < 1e-6)
    }

    @Test(arguments: [(10, 3), (7, 7), (5, 8)])
    func everyEpochMeetsEveryItemOnce(count: Int, batch: Int) {
        var order = BatchOrder(seed: 3, count: count, batch: batch)
        let items = (0..<count).flatMap { order.items(at: $0) }
        for epoch in 0..<batch {
            #expect(items[epoch * count..<(epoch + 1) * count].sorted() == Array(0..<count))
        }
    }

    @Test func orderDependsOnTheStepAlone() {
        var straight = BatchOrder(seed: 3, count: 50, batch: 8)
        let expected = (0..<20).map { straight.items(at: $0) }
        var resumed = BatchOrder(seed: 3, count: 50, batch: 8)
        #expect(resumed.items(at: 13) == expected[13])
        #expect(resumed.items(at: 2) == expected[2])
    }

    @Test func dropoutWithholdsItsShareAndRepeats() {
        let items = (0..<500).map {
            CaptionedPictureBatches.Item(caption: [1], codes: [Int32($0 % 16)])
        }
        let sequence = CaptionSequence(layout: layout, captionLimit: 1, codes: 1)
        func batches() -> CaptionedPictureBatches {
            CaptionedPictureBatches(
                training: items, validation: items, sequence: sequence, batch: 50,
                validationBatches: 1, dropout: 0.2, seed: 1)
        }
        let source = batches()
        let rows = (0..<40).map { source.batch(at: $0).inputs }
        let withheld = rows.joined().count { $0 == layout.withheldCaption }
        // 2,000 rows at 0.2: 400 ± 4.5 standard deviations of √(2000 · 0.2 · 0.8) = 17.9.
        #expect(abs(withheld - 400) < 80)
        #expect(batches().batch(at: 39).inputs == rows[39])
    }

    @Test func referencesAreTheUniformAndUnigramEntropies() throws {
        let items = (0..<16).map {
            CaptionedPictureBatches.Item(caption: [1, 2], codes: [Int32($0)])
        }
        let sequence = CaptionSequence(layout: layout, captionLimit: 2, codes: 1)
        let source = CaptionedPictureBatches(
            training: items, validation: items, sequence: sequence, batch: 4, validationBatches: 1,
            dropout: 0, seed: 1)
        let image = source.references.filter { $0.metric == .lossImage }.map(\.value)
        // Sixteen equally frequent codes: both lines stand at ln 16 = 2.7726.
        #expect(image.allSatisfy { abs($0 - 2.7726) < 1e-3 } && image.count == 2)
        let text = try #require(source.references.first { $0.metric == .lossText })
        #expect(abs(text.value - 0.6931) < 1e-3)  // two equally frequent words: ln 2
    }
}
