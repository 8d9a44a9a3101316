/// The pairs of tables that people ask about most.
package enum ComparisonPreset: String, Sendable, CaseIterable {
    /// One model before its first step and as it is now.
    case overTime = "start > now"
    /// The shipped models before and after they learned pictures.
    case adaptation = "text > adapted"
    /// Both models of a twin run now.
    case twins = "pre-trained > random"
    /// What a model reads with and what it predicts with.
    case layers = "input > output"

    /// The pair among the tables that there are; nil where one is missing.
    package func pair(among sources: [TableSource]) -> (first: TableSource, second: TableSource)? {
        let inputs = sources.filter { $0.layer == .input }
        let arms = inputs.compactMap(\.arm).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        func newest(_ arm: String?) -> TableSource? { inputs.last { $0.arm == arm } }
        let (first, second): (TableSource?, TableSource?)
        switch self {
        case .overTime:
            first = inputs.first { $0.arm == arms.first && $0.step == 0 }
            second = arms.first.flatMap(newest)
        case .twins:
            first = arms.first.flatMap(newest)
            second = arms.dropFirst().first.flatMap(newest)
        case .layers:
            first = arms.first.flatMap(newest) ?? inputs.last
            second = first.map { TableSource($0.weights, .output) }
        case .adaptation:
            first = inputs.first { $0.weights == .text }
            second = inputs.first { $0.weights == .adapted }
        }
        guard let first, let second, first != second, sources.contains(second) else { return nil }
        return (first, second)
    }

    /// The first pair that there is.
    package static func standard(
        among sources: [TableSource]
    ) -> (preset: Self, first: TableSource, second: TableSource)? {
        allCases.lazy.compactMap { preset in
            preset.pair(among: sources).map { (preset, $0.first, $0.second) }
        }.first
    }
}
