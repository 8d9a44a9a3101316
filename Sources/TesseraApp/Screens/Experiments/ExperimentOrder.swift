/// How the list of experiments is sorted.
enum ExperimentOrder: String, CaseIterable, Sendable {
    case catalog = "as in the report"
    case progress = "most done first"
    case cost = "quickest first"
    case verdict = "by verdict"

    /// The order that the key chooses after this one.
    var next: Self {
        let all = Self.allCases
        let index = all.firstIndex(of: self).map { ($0 + 1) % all.count } ?? 0
        return all[index]
    }

    /// The experiments in this order; what is equal stays as in the report.
    ///
    /// - Parameter cost: seconds that one will still take; nil where that is unknown.
    func sorted(
        _ experiments: [ListedExperiment], cost: (ListedExperiment) -> Double?
    ) -> [ListedExperiment] {
        experiments.enumerated().sorted { left, right in
            let (first, second) = (key(left.element, cost), key(right.element, cost))
            return first == second ? left.offset < right.offset : first < second
        }.map(\.element)
    }

    private func key(
        _ listed: ListedExperiment, _ cost: (ListedExperiment) -> Double?
    ) -> (String, Double) {
        switch self {
        case .catalog: ("", 0)
        case .progress: ("", -listed.progress)
        case .cost: ("", cost(listed) ?? .infinity)
        case .verdict: (listed.verdict.word, 0)
        }
    }
}
