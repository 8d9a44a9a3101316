import Foundation

/// Values as JSON text for scripts.
///
/// Keys are sorted, so that equal values give equal text. JSON has no NaN and no infinity; they are
/// written as the strings "nan", "inf" and "-inf", as in exported metrics.
enum JSONLine {
    /// One object on one line.
    ///
    /// - Throws: never in practice; every value is encodable.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
