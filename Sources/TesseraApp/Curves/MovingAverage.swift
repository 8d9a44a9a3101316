import Foundation

/// A debiased exponential moving average over steps.
///
/// A measurement `d` steps after the last one has weight `1 − exp(−d / τ)`; dividing by the sum of
/// all weights makes a constant series stay constant from its first value on (Kingma & Ba 2015,
/// §3). It is fed every raw value, so it does not depend on how many of them a screen can show. A
/// value that is not finite leaves a gap and no trace.
package struct MovingAverage: Equatable, Sendable {
    private let timeConstant: Double
    private var mean = 0.0
    private var weight = 0.0
    private var previous: Int?
    // Most gaps are one step, so most powers have just been computed.
    private var gap = 0
    private var kept = 1.0

    /// An average of no values.
    ///
    /// - Parameter timeConstant: τ in steps, greater than 0.
    package init(over timeConstant: Double) {
        precondition(
            timeConstant > 0, "MovingAverage: time constant \(timeConstant), needs more than 0")
        self.timeConstant = timeConstant
    }

    /// Takes in a measurement; returns the average after it, or NaN for one that is not finite.
    package mutating func add(_ value: Double, at step: Int) -> Double {
        guard value.isFinite else {
            previous = previous ?? step - 1
            return .nan
        }
        let distance = step - (previous ?? step - 1)
        if distance != gap {
            gap = distance
            kept = exp(-Double(gap) / timeConstant)
        }
        previous = step
        mean = kept * mean + (1 - kept) * value
        weight = kept * weight + (1 - kept)
        return mean / weight
    }
}

/// A moving average at any place of a growing series: its state is kept at every 32nd value, and
/// from there at most 31 steps lead to any other.
package struct AverageTrail: Equatable, Sendable {
    private static let spacing = 32
    private var marks: [MovingAverage] = []
    private var newest: MovingAverage
    private var count = 0

    /// The trail of no values.
    ///
    /// - Parameter timeConstant: τ in steps, greater than 0.
    package init(over timeConstant: Double) { newest = MovingAverage(over: timeConstant) }

    /// Takes in the values that came since the last call.
    ///
    /// - Precondition: both begin with what was taken in before.
    package mutating func extend(over values: [Float], at steps: [Int]) {
        while count < values.count {
            if count % Self.spacing == 0 { marks.append(newest) }
            _ = newest.add(Double(values[count]), at: steps[count])
            count += 1
        }
    }

    /// The average after one of the values; NaN where that is not finite.
    package func average(at index: Int, of values: [Float], at steps: [Int]) -> Double {
        var average = marks[index / Self.spacing]
        var result = Double.nan
        for place in index / Self.spacing * Self.spacing...index {
            result = average.add(Double(values[place]), at: steps[place])
        }
        return result
    }
}
