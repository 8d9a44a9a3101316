import Foundation
package import TesseraLab

/// How strongly curves are smoothed; the value is the time constant in steps.
package enum Smoothing: Int, CaseIterable, Sendable {
    case off = 0
    case light = 10
    case medium = 50
    case strong = 200

    /// The setting that the key chooses after this one.
    package var next: Smoothing {
        let all = Self.allCases
        let index = all.firstIndex(of: self).map { ($0 + 1) % all.count } ?? 0
        return all[index]
    }

    /// The setting as the screen names it.
    package var label: String { self == .off ? "raw" : "ema \(rawValue) steps" }
}

extension MetricHistory {
    /// The debiased exponential moving average over steps, one value per measurement.
    ///
    /// A measurement `d` steps after the last one has weight `1 − exp(−d / τ)`; dividing by the
    /// sum of all weights makes a constant series stay constant from its first value on
    /// (Kingma & Ba 2015, §3). It is computed on every raw value, so it does not depend on how
    /// many of them a screen can show. A value that is not finite leaves a gap and no trace.
    ///
    /// - Parameter timeConstant: τ in steps; zero or less returns the raw values.
    package func smoothed(over timeConstant: Double) -> [Double] {
        guard timeConstant > 0 else { return values.map(Double.init) }
        var mean = 0.0
        var weight = 0.0
        var previous = (steps.first ?? 0) - 1
        var (gap, kept) = (0, 1.0)
        return zip(steps, values).map { step, value in
            guard value.isFinite else { return .nan }
            // Most gaps are one step, so most powers have just been computed.
            if step - previous != gap {
                gap = step - previous
                kept = exp(-Double(gap) / timeConstant)
            }
            previous = step
            mean = kept * mean + (1 - kept) * Double(value)
            weight = kept * weight + (1 - kept)
            return mean / weight
        }
    }
}
