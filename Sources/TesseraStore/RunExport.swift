import Foundation
public import TesseraLab

/// Turns metrics into text that other programs read.
public enum RunExport {
    /// One row a value, with a header: step, arm, metric, value (RFC 4180, but line feeds).
    public static func csv(_ metrics: [MetricRecord]) -> String {
        let rows = metrics.map { metric in
            CSVText.row(["\(metric.step)", metric.arm, metric.name.rawValue, "\(metric.value)"])
        }
        return CSVText.row(["step", "arm", "metric", "value"]) + rows.joined()
    }

    /// One JSON object for each step of each arm, its metrics as keys in alphabetical order.
    ///
    /// JSON has no NaN and no infinity; they are written as the strings "nan" and "inf".
    public static func jsonLines(_ metrics: [MetricRecord]) -> String {
        var lines = ""
        var start = metrics.startIndex
        while start < metrics.endIndex {
            let first = metrics[start]
            let group = metrics[start...].prefix { $0.step == first.step && $0.arm == first.arm }
            let values = group.sorted { $0.name < $1.name }
                .map { "\(string($0.name.rawValue)): \(number($0.value))" }
            let head = ["\"step\": \(first.step)", "\"arm\": \(string(first.arm))"]
            lines += "{" + (head + values).joined(separator: ", ") + "}\n"
            start = group.endIndex
        }
        return lines
    }

    private static func number(_ value: Float) -> String {
        value.isFinite ? "\(value)" : "\"\(value)\""
    }

    private static func string(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        // Every string can be encoded; the fallback only satisfies the signature.
        return (try? encoder.encode(text)).flatMap { String(data: $0, encoding: .utf8) } ?? "\"\""
    }
}
