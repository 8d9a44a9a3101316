import TesseraLab
import TesseraTerminal

/// What a chart shows: a metric of every arm, or how far two arms are apart in it.
enum ChartSubject: Hashable, Sendable {
    case metric(MetricName)
    /// The second arm minus the first, step by step.
    case difference(MetricName)

    /// The metric that is measured.
    var metric: MetricName {
        switch self {
        case .metric(let metric), .difference(let metric): metric
        }
    }

    /// What the chart is called.
    func title(_ arms: [ArmSnapshot]) -> String {
        switch self {
        case .metric(let metric): metric.title
        case .difference(let metric):
            arms.count == 2
                ? "\(metric.title): \(arms[1].name) - \(arms[0].name)"
                : "\(metric.title): difference"
        }
    }
}

extension TrainingSnapshot {
    /// Everything that a chart can show, what matters most first.
    var chartSubjects: [ChartSubject] {
        let metrics = chartedMetrics.map(ChartSubject.metric)
        guard arms.count == 2 else { return metrics }
        let shared = chartedMetrics.filter { metric in
            metric != .gradientNorm && arms.allSatisfy { $0.histories[metric] != nil }
        }
        // Who is ahead, and by how much, is what a twin run is watched for.
        let differences = shared.map(ChartSubject.difference)
        return Array(metrics.prefix(2) + differences.prefix(1))
            + metrics.dropFirst(2) + differences.dropFirst()
    }
}
