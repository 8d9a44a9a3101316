import Foundation

/// A round of held-out measurements in words: `held out: random text 1.353, image 3.151`.
enum HeldOutWords {
    /// The sentence; every arm is named once, and not at all where it is the only one.
    static func sentence(_ metrics: [MetricRecord]) -> String {
        let arms = metrics.map(\.arm).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let parts = arms.map { arm in
            let values = metrics.filter { $0.arm == arm }.map {
                "\(word($0.name)) \(String(format: "%.4g", Double($0.value)))"
            }
            return (arms.count > 1 ? "\(arm) " : "") + values.joined(separator: ", ")
        }
        return "held out: " + parts.joined(separator: "; ")
    }

    private static func word(_ name: MetricName) -> String {
        switch name {
        case .validationText: "text"
        case .validationImage: "image"
        case .validationPSNR: "PSNR"
        case .validationUsage: "codes in use"
        default: name.rawValue
        }
    }
}
