import Foundation

/// Numbers as tables show them.
enum TableNumber {
    /// With so many digits behind the point; "–" for what is not a number.
    static func text(_ value: Double?, digits: Int) -> String {
        guard let value, value.isFinite else { return "–" }
        return String(format: "%.\(digits)f", value)
    }

    /// A share as "81.2 %".
    static func percent(_ share: Double?) -> String {
        guard let share, share.isFinite else { return "–" }
        return text(100 * share, digits: 1) + " %"
    }
}
