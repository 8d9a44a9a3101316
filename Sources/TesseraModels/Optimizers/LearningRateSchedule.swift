import Glibc

/// Linear warm-up, then half a cosine down to a floor (open_lm's default).
public struct LearningRateSchedule: Sendable, Codable, Equatable {
    /// The learning rate at the end of the warm-up.
    public var peak: Float
    /// The learning rate of the last step.
    public var floor: Float
    /// Steps of the warm-up.
    public var warmup: Int
    /// Steps of the whole run.
    public var total: Int

    /// Creates a schedule.
    public init(peak: Float, floor: Float, warmup: Int, total: Int) {
        self.peak = peak
        self.floor = floor
        self.warmup = warmup
        self.total = total
    }

    /// The learning rate of a step, counted from 0.
    public subscript(step: Int) -> Float {
        if step < warmup { return peak * Float(step + 1) / Float(warmup) }
        let progress = Float(step - warmup) / Float(max(1, total - warmup))
        return floor + (peak - floor) * 0.5 * (1 + cos(.pi * min(progress, 1)))
    }
}
