/// Every alarm of a run, from its growing curves: each value is looked at once.
public struct AlarmBoard: Sendable {
    /// One rule on one curve.
    fileprivate struct Watch: Sendable {
        var rule: any AlarmRule
        var alarm: Alarm?
    }

    /// The rules on one curve, and how many of its values they have seen.
    fileprivate struct Curve: Sendable {
        var watches: [Watch]
        var seen = 0
    }

    private let run: AlarmedRun
    private var curves: [[MetricName: Curve]] = []

    /// A board that has seen nothing.
    public init(_ run: AlarmedRun) { self.run = run }

    /// The alarms that hold now, the most serious first.
    public var active: [Alarm] {
        let all = curves.flatMap { arm in
            AlarmCatalog.metrics.flatMap { arm[$0]?.watches.compactMap(\.alarm) ?? [] }
        }
        return AlarmCatalog.rules.flatMap { rule in all.filter { $0.word == rule.word } }
    }

    /// Looks at what the curves have beyond those of the last call.
    ///
    /// - Returns: alarms that were raised meanwhile, in the order of their steps.
    public mutating func follow(_ arms: [ArmSnapshot]) -> [Alarm] {
        // A run that was taken back to an earlier checkpoint is looked at anew.
        if isShorter(arms) { curves = [] }
        while curves.count < arms.count { curves.append([:]) }
        var raised: [Alarm] = []
        for (index, arm) in arms.enumerated() {
            for metric in AlarmCatalog.metrics {
                guard let history = arm.histories[metric] else { continue }
                var curve = curves[index].removeValue(forKey: metric) ?? newCurve(metric)
                raised += curve.follow(history, metric, of: arm.name)
                curves[index][metric] = curve
            }
        }
        return raised.sorted { $0.step < $1.step }
    }

    private func newCurve(_ metric: MetricName) -> Curve {
        Curve(watches: AlarmCatalog.rules(for: metric, in: run).map { Watch(rule: $0) })
    }

    private func isShorter(_ arms: [ArmSnapshot]) -> Bool {
        curves.enumerated().contains { index, known in
            known.contains { metric, curve in
                curve.seen > (index < arms.count ? arms[index].histories[metric]?.count ?? 0 : 0)
            }
        }
    }
}

extension AlarmBoard.Curve {
    /// - Returns: alarms that were raised by the values that are new.
    fileprivate mutating func follow(
        _ history: MetricHistory, _ metric: MetricName, of arm: String
    ) -> [Alarm] {
        var raised: [Alarm] = []
        while seen < history.count {
            let (step, value) = (history.steps[seen], history.values[seen])
            for index in watches.indices {
                guard let finding = watches[index].rule.add(value, at: step) else {
                    watches[index].alarm = nil
                    continue
                }
                guard watches[index].alarm == nil else { continue }
                let alarm = Alarm(
                    word: type(of: watches[index].rule).word, arm: arm, metric: metric, step: step,
                    cause: finding.cause, advice: finding.advice)
                watches[index].alarm = alarm
                raised.append(alarm)
            }
            seen += 1
        }
        return raised
    }
}
