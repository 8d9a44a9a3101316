import Foundation

extension MetricName {
    /// The metric in the words of alarms.
    var words: String {
        switch self {
        case .lossTotal, .lossTokenizer: "the loss"
        case .lossImage: "image loss"
        case .lossText: "text loss"
        default: rawValue.split(separator: "_").joined(separator: " ")
        }
    }
}

extension Float {
    /// Three significant digits.
    var short: String { String(format: "%.3g", Double(self)) }
}
