import TesseraLab
import TesseraModels
import TesseraTerminal

extension SampleScreen {
    /// The candidates that the filter lets through, each with its place among all of them.
    var candidates: [(place: Int, index: Int)] {
        guard let stages = (currentReport ?? report)?.stages else { return [] }
        let all = stages.order.enumerated().map { (place: $0, index: $1) }
        guard !filter.text.isEmpty else { return all }
        return all.filter { filter.accepts(label(Int32(stages.firstToken + $0.index))) }
    }

    /// Takes keys while the candidates are narrowed; the arrows choose among them.
    mutating func narrow(_ key: Key) -> [AppCommand] {
        if filter.take(key) {
            candidate = 0
            return []
        }
        switch key {
        case .up: candidate = max(0, candidate - 1)
        case .down: candidate = min(max(0, candidates.count - 1), candidate + 1)
        case .enter, .escape, .tab: isFiltering = false
        default: break
        }
        return []
    }

    /// All candidates again, with the cursor on the one that it was on.
    mutating func clearFilter() {
        let candidates = candidates
        if candidates.indices.contains(candidate) { candidate = candidates[candidate].place }
        filter = FilterField()
    }
}
