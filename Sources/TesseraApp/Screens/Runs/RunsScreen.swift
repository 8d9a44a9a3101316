import TesseraLab
import TesseraTerminal

/// Every run of the workspace: found by words, sorted, marked, and laid over one another.
package struct RunsScreen: Screen {
    /// What is known of the workspace.
    var list = PaneContent<[ListedRun]>.empty(why: "looking for runs")
    /// The run that keys go to, by its identifier, so that a new list keeps it.
    var chosen: String?
    /// Marked runs in the order of marking.
    var marked: [String] = []
    /// Records that have been read, by identifier.
    var records: [String: RunRecord] = [:]
    /// Why a record could not be read.
    var failures: [String: String] = [:]
    var filter = FilterField()
    var isTyping = false
    /// The tags that are being written; nil while none are.
    var tagging: TagField?
    var order = RunOrder.newest
    /// Places that the metric in view was moved along the list of metrics.
    var metricShift = 0
    var smoothing = Smoothing.medium
    /// True while the comparison has the whole screen.
    var isZoomed = false

    /// Creates the screen in its first state.
    package init() {}

    /// The runs that the filter lets through, sorted.
    var visible: [ListedRun] {
        order.sorted((list.value ?? []).filter { filter.accepts($0.searched) })
    }

    /// Place of the chosen run among the visible ones.
    var selection: Int? {
        let runs = visible
        return runs.firstIndex { $0.identifier == chosen } ?? (runs.isEmpty ? nil : 0)
    }

    /// The runs whose curves are drawn: the marked ones, or else the chosen one.
    var compared: [ListedRun] {
        let all = list.value ?? []
        let chosen = selection.map { visible[$0].identifier }
        let wanted = marked.isEmpty ? [chosen].compactMap { $0 } : marked
        return wanted.compactMap { identifier in all.first { $0.identifier == identifier } }
    }

    /// Metrics that any of the compared runs has, the most important first.
    var metrics: [MetricName] {
        compared.compactMap { records[$0.identifier]?.snapshot.chartedMetrics }.joined()
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The metric in view.
    var metric: MetricName? {
        let metrics = metrics
        guard !metrics.isEmpty else { return nil }
        return metrics[((metricShift % metrics.count) + metrics.count) % metrics.count]
    }

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .runOrder: order.rawValue
        case .smoothing: smoothing.label
        default: nil
        }
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        if tagging != nil {
            return [("Enter", "keep"), ("Esc", "leave as it was"), ("Ctrl-U", "empty")]
        }
        return isTyping ? [("Enter", "keep"), ("Esc", "clear"), ("arrows", "choose")] : nil
    }
}
