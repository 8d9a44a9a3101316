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
