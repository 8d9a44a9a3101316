import TesseraLab
import TesseraTerminal

/// Numbers as the screen writes them, each with its unit.
enum QuantityText {
    /// A count with groups of three digits: `12 480`.
    static func grouped(_ count: Int) -> String {
        let digits = String(count.magnitude)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += " " }
            result.append(digit)
        }
        return (count < 0 ? "-" : "") + result
    }

    /// Bytes: `1.1 GB`.
    static func bytes(_ count: Int) -> String {
        let text = CompactNumber.text(Double(count))
        guard let unit = text.last, unit.isLetter else { return text + " B" }
        return "\(text.dropLast()) \(unit)B"
    }

    /// Seconds of a phase: `521 ms`, `3.2 s`.
    static func phase(seconds: Double) -> String {
        seconds < 1
            ? CompactNumber.text((seconds * 10_000).rounded() / 10) + " ms"
            : CompactNumber.text(seconds) + " s"
    }

    /// A share of a whole: `31%`, `0.4%`.
    static func percent(_ share: Double) -> String {
        let percent = share * 100
        let places = percent != 0 && percent.magnitude < 9.95 ? 1 : 0
        return CompactNumber.fixed(percent, places: places) + "%"
    }

    /// A difference with its sign: `+0.133`, `-0.133`.
    static func signed(_ text: String) -> String {
        text.hasPrefix("-") ? text : "+" + text
    }

    /// A speed: `1.92k tok/s`.
    static func speed(_ throughput: Throughput) -> String {
        "\(CompactNumber.text(throughput.perSecond)) \(throughput.unit)/s"
    }

    /// Whole percent done, never 100 before the last step.
    static func progress(_ snapshot: TrainingSnapshot) -> String {
        "\(snapshot.totalSteps > 0 ? min(100, snapshot.step * 100 / snapshot.totalSteps) : 0)%"
    }
}

extension TrainingSnapshot {
    /// Steps done as a share of all, 0…1.
    var progress: Double {
        totalSteps > 0 ? Double(step) / Double(totalSteps) : 0
    }
}
