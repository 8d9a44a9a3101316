import TesseraLab
import TesseraStore

/// How the list of runs is sorted.
enum RunOrder: String, CaseIterable, Sendable {
    case newest = "newest first"
    case name = "by name"
    case kind = "by kind"
    case figure = "by figure, best first"
    case tags = "by tags"

    /// The order that the key chooses after this one.
    var next: RunOrder {
        let all = Self.allCases
        let index = all.firstIndex(of: self).map { ($0 + 1) % all.count } ?? 0
        return all[index]
    }

    /// The runs in this order; what is equal stays newest first.
    func sorted(_ runs: [ListedRun]) -> [ListedRun] {
        let places = runs.enumerated().sorted { left, right in
            let (first, second) = (key(left.element), key(right.element))
            return first == second ? left.offset < right.offset : first < second
        }
        return places.map(\.element)
    }

    /// Compared piece by piece: text, then number.
    private struct SortKey: Comparable {
        var text = ""
        var number = 0.0

        static func < (left: Self, right: Self) -> Bool {
            (left.text, left.number) < (right.text, right.number)
        }
    }

    private func key(_ listed: ListedRun) -> SortKey {
        let description = listed.run.description
        switch self {
        case .newest: return SortKey()
        case .name: return SortKey(text: description.name)
        case .kind: return SortKey(text: description.kind.rawValue)
        case .tags:
            // Runs without tags come last.
            let tags = listed.run.tags.joined(separator: " ")
            return SortKey(text: tags.isEmpty ? "\u{10FFFF}" : tags)
        case .figure:
            guard let figure = listed.figure else {
                return SortKey(text: description.kind.rawValue, number: .infinity)
            }
            let sign: Double = figure.metric.isBetterWhenLower ? 1 : -1
            return SortKey(text: description.kind.rawValue, number: sign * figure.value)
        }
    }
}
