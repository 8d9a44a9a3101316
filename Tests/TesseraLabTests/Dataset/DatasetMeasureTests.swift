import TesseraTensor
import TestSupport
import Testing

import TesseraLab

struct DatasetMeasureTests {
    /// Lengths 1…9 and one of 40: bins begin at multiples of their width.
    @Test func aHistogramCountsEveryLengthOnce() {
        let histogram = LengthHistogram(Array(1...9) + [40], bins: 4)
        #expect(histogram.width == 11 && histogram.start == 0)
        #expect(histogram.counts == [9, 0, 0, 1])
        #expect(histogram.lengths(of: 3) == 33...43)
        #expect(histogram.quantile(0.5) == 5 && histogram.quantile(0.95) == 40)
        #expect(histogram.mean == 8.5)
    }

    @Test(arguments: 1...9, [0, 1, 7, 100])
    func binsAreNeverTooManyAndHoldTheirLengths(bins: Int, spread: Int) {
        var random = RandomSource(seed: 3, purpose: "lengths", index: UInt64(bins * 1000 + spread))
        let lengths = (0..<50).map { _ in 5 + Int(random.uniform() * Float(spread)) }
        let histogram = LengthHistogram(lengths, bins: bins)
        #expect(histogram.counts.count <= bins)
        for bin in histogram.counts.indices {
            let held = lengths.count { histogram.lengths(of: bin).contains($0) }
            #expect(histogram.counts[bin] == held)
        }
        #expect(histogram.quantile(1) == lengths.max())
    }

    @Test func noLengthsGiveNoBins() {
        let none = LengthHistogram([], bins: 5)
        #expect(none.counts.isEmpty && none.mean == 0 && none.quantile(0.5) == 0)
    }

    @Test func wordsAreRankedByCountThenByName() {
        var words = WordCounts()
        words.add("The dog's bone, the DOG'S tail")
        words.add("a bone")
        #expect(words.total == 8)
        #expect(words.ranked.map(\.word) == ["bone", "dog's", "the", "a", "tail"])
        #expect(words.ranked.map(\.count) == [2, 2, 2, 1, 1])
    }

    /// Counts 1200/rank have the slope −1 that Zipf's law names.
    @Test func ranksHaveTheSlopeOfTheirLaw() {
        var codes = Unigrams(vocabulary: 20)
        for rank in 1...12 { codes.add([Int32](repeating: Int32(rank), count: 27_720 / rank)) }
        let ranked = RankedCounts(codes: codes)
        #expect(ranked.names.first == "#1" && ranked.counts.count == 12)
        #expect(((ranked.slope ?? 0) + 1).magnitude < 1e-6)
    }

    @Test func repeatsAndOverlapAreFoundExactly() {
        var items = RepeatedItems()
        let keys = ["a", "b", "a", "c", "a", "d"]
        for (index, key) in keys.enumerated() {
            items.add(DatasetPlace(.training, index), key: key)
        }
        for (index, key) in ["e", "c", "e", "a", "a"].enumerated() {
            items.add(DatasetPlace(.heldOut, index), key: key)
        }
        #expect(items.repeated.count == 3)
        #expect(items.repeated[0].map(\.index) == [0, 2, 4, 3, 4])
        #expect(items.repeated[1] == [DatasetPlace(.training, 3), DatasetPlace(.heldOut, 1)])
        #expect(items.surplus == 4 + 1 + 1)
        #expect(items.overlap == 3)
        #expect(items.count(.training) == 6 && items.count(.heldOut) == 5)
    }

    @Test func aHashIgnoresWhatIsEverywhereAndSeesWhatIsSomewhere() {
        let side = 32
        func picture(_ light: (Int, Int) -> Int) -> [UInt8] {
            (0..<side * side).flatMap { place in
                [UInt8](repeating: UInt8(light(place % side, place / side)), count: 3)
            }
        }
        let slope = PictureHash(picture { x, _ in x * 4 }, side: side)
        let brighter = PictureHash(picture { x, _ in x * 4 + 60 }, side: side)
        // A 2×2 block of the 16×16 grid is one bit of the hash.
        let spot = PictureHash(picture { x, y in x < 4 && y < 2 ? 255 : x * 4 }, side: side)
        let turned = PictureHash(picture { _, y in y * 4 }, side: side)
        #expect(slope.distance(to: brighter) == 0)
        #expect(slope.distance(to: spot) == 2)
        #expect(slope.distance(to: turned) == 128)
    }

    @Test func nearPairsComeNearestFirstAndEachOnce() {
        func hash(_ dark: Int) -> PictureHash {
            let pixels = (0..<256).flatMap { cell -> [UInt8] in
                [UInt8](repeating: cell >= 128 || cell < dark ? 250 : 5, count: 3)
            }
            return PictureHash(pixels, side: 16)
        }
        var near = NearPictures()
        for (index, dark) in [0, 5, 60, 6, 7].enumerated() {
            near.add(DatasetPlace(.training, index), hash(dark))
        }
        // 5 and 6, 6 and 7 differ by one bit; 5 and 7 by two; 0 and 5, 0 and 6 by five and six.
        #expect(near.count == 5)
        #expect(near.pairs.map(\.distance) == [1, 1, 2, 5, 6])
        #expect(near.pairs[0].first.index == 1 && near.pairs[0].second.index == 3)
    }

    @Test func aSurveyEndsAtItsLimitsAndAtTheEndOfASource() {
        var course = SurveyCourse(training: 40, heldOut: nil)
        #expect(course.total == 40 + 256)
        var seen: [DatasetPlace] = []
        while !course.isComplete { seen += course.next(32) }
        #expect(seen.count == 296 && Set(seen).count == 296)
        #expect(course.done(.training) == 40 && course.done(.heldOut) == 256)
        #expect(course.next(32).isEmpty)
    }
}
