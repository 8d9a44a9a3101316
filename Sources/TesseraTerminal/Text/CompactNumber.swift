/// Numbers as short as a screen needs them, always with a decimal point.
public enum CompactNumber {
    /// Three significant digits with a unit letter or an exponent: `12.5k`, `3.08`, `2.9e-4`.
    public static func text(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        let size = value.magnitude
        if size == 0 { return "0" }
        if size < 0.000_999_5 { return scientific(value) }
        for (unit, letter) in [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")]
        where size >= unit * 0.9995 {
            return significant(value / unit) + letter
        }
        return significant(value)
    }

    /// A number with exactly so many decimal places: `fixed(3.14159, places: 2)` is `3.14`.
    public static func fixed(_ value: Double, places: Int) -> String {
        precondition((0...9).contains(places), "CompactNumber.fixed: \(places) places, 0…9 allowed")
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let scaled = (value.magnitude * scale).rounded()
        guard scaled < 9e15 else { return text(value) }
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + String(Int(scaled)) }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// Seconds as people say them: `42s`, `3m05s`, `2h11m`, `4d06h`.
    public static func duration(seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0, seconds < 9e9 else { return "-" }
        let total = Int(seconds.rounded())
        func pair(_ high: Int, _ highUnit: String, _ low: Int, _ lowUnit: String) -> String {
            "\(high)\(highUnit)\(low < 10 ? "0" : "")\(low)\(lowUnit)"
        }
        if total < 60 { return "\(total)s" }
        if total < 3600 { return pair(total / 60, "m", total % 60, "s") }
        if total < 86400 { return pair(total / 3600, "h", total / 60 % 60, "m") }
        return pair(total / 86400, "d", total / 3600 % 24, "h")
    }

    private static func significant(_ value: Double) -> String {
        let size = value.magnitude
        let places =
            size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : size >= 0.1 ? 3 : 4
        let text = fixed(value, places: places)
        guard text.contains(".") else { return text }
        let trimmed = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
        return String(trimmed.reversed())
    }

    private static func scientific(_ value: Double) -> String {
        var mantissa = value.magnitude
        var exponent = 0
        while mantissa < 0.9995 {
            mantissa *= 10
            exponent += 1
        }
        return (value < 0 ? "-" : "") + significant(mantissa) + "e-\(exponent)"
    }
}
