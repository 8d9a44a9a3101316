import TesseraModels
import Testing

struct LearningRateScheduleTests {
    private let schedule = LearningRateSchedule(peak: 1, floor: 0.1, warmup: 10, total: 110)

    @Test func warmUpIsALineThatEndsAtThePeak() {
        for step in 0..<10 { #expect(abs(schedule[step] - Float(step + 1) / 10) < 1e-6) }
    }

    @Test func cosineFallsFromThePeakThroughTheMiddleToTheFloor() {
        #expect(schedule[10] == 1)
        #expect(abs(schedule[60] - 0.55) < 1e-6)  // halfway: (1 + 0.1) / 2
        #expect(abs(schedule[110] - 0.1) < 1e-6)
        for step in 10..<110 { #expect(schedule[step + 1] < schedule[step]) }
    }

    @Test func stepsBeyondTheEndStayAtTheFloor() {
        #expect(abs(schedule[111] - 0.1) < 1e-6)
        #expect(abs(schedule[100_000] - 0.1) < 1e-6)
    }

    @Test func aRunWithoutWarmUpStartsAtThePeak() {
        #expect(LearningRateSchedule(peak: 3, floor: 0, warmup: 0, total: 5)[0] == 3)
        #expect(LearningRateSchedule(peak: 3, floor: 0, warmup: 0, total: 0)[0].isFinite)
    }
}
