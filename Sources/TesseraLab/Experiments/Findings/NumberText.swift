import Foundation

/// Numbers as the report writes them.
enum NumberText {
    /// Three significant decimals at most: "2.78", "0.034", "12.1".
    static func plain(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let magnitude = abs(value)
        let decimals = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3
        return String(format: "%.\(decimals)f", value).replacingOccurrences(of: "-", with: "−")
    }

    /// A fixed number of decimals, for columns that are compared.
    static func fixed(_ value: Double, _ decimals: Int = 3) -> String {
        guard value.isFinite else { return "–" }
        return String(format: "%.\(decimals)f", value).replacingOccurrences(of: "-", with: "−")
    }

    /// With its sign and half the width of its interval: "+0.034 ± 0.006".
    static func signed(_ estimate: Estimate) -> String {
        (estimate.mean >= 0 ? "+" : "") + of(estimate)
    }

    /// With half the width of its interval: "0.034 ± 0.006".
    static func of(_ estimate: Estimate) -> String {
        fixed(estimate.mean) + (estimate.halfWidth.map { " ± " + fixed($0) } ?? "")
    }

    /// Tokens as people say them: "820", "12.4 k", "1.3 M".
    static func tokens(_ count: Double) -> String {
        if count >= 1e6 { return String(format: "%.1f M", count / 1e6) }
        if count >= 1e4 { return String(format: "%.1f k", count / 1e3) }
        return String(format: "%.0f", count)
    }

    /// A share of 1 in percent: "84 %".
    static func percent(_ share: Double) -> String {
        share.isFinite ? String(format: "%.0f %%", share * 100) : "–"
    }

    /// Seconds as people say them: "40 s", "12 min", "1 h 5 min".
    static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        if whole < 100 { return "\(whole) s" }
        let minutes = Int((seconds / 60).rounded())
        return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
