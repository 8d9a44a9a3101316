import TesseraLab
import TesseraTerminal

extension WatchScreen {
    /// The curves of every arm and their differences, how often tokens occurred, the newest figures
    /// and the time of a step; what is shown of an earlier step is of that step.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let (snapshot, shown) = (context.snapshot, shown(context))
        let hasCurves = snapshot.hasCurves
        return [
            hasCurves ? .curves(of: snapshot.arms) : nil,
            hasCurves && snapshot.arms.count == 2 ? .differences(in: snapshot) : nil,
            snapshot.references.isEmpty ? nil : .references(of: snapshot),
            shown.tokenUsage.value.map(Self.table),
            hasCurves ? Self.newest(shown) : nil,
            shown.timings.total > 0 ? Self.phases(shown.timings) : nil,
        ].compactMap { $0 }
    }

    private static func table(_ usage: TokenUsage) -> ViewTable {
        ViewTable("tokens", ["kind", "rank", "token", "count"]) {
            [("text", usage.text), ("image", usage.image)].flatMap { kind, modality in
                (modality?.rankedCounts ?? []).enumerated().map { place, count in
                    let labels = modality?.topLabels ?? []
                    return [
                        kind, "\(place + 1)", labels.indices.contains(place) ? labels[place] : "",
                        "\(count)",
                    ]
                }
            }
        }
    }

    private static func newest(_ snapshot: TrainingSnapshot) -> ViewTable {
        ViewTable("figures", ["arm", "metric", "step", "value", "unit"]) {
            snapshot.chartedMetrics.flatMap { metric in
                snapshot.arms.compactMap { arm in
                    guard let history = arm.histories[metric], let value = history.last,
                        let step = history.steps.last
                    else { return nil }
                    return [arm.name, metric.rawValue, "\(step)", "\(value)", metric.unit]
                }
            }
        }
    }

    private static func phases(_ timings: StepTimings) -> ViewTable {
        ViewTable("phases", ["phase", "time (s/step)", "share (0 to 1)"]) {
            timings.namedPhases.map { phase in
                [phase.name, "\(phase.seconds)", "\(phase.seconds / timings.total)"]
            }
        }
    }
}

extension ViewTable {
    /// Every value of every metric, one row each.
    static func curves(of arms: [ArmSnapshot]) -> ViewTable {
        ViewTable("curves", ["step", "arm", "metric", "value", "unit"]) {
            arms.flatMap { arm in
                arm.histories.sorted { $0.key < $1.key }.flatMap { metric, history in
                    zip(history.steps, history.values).map { step, value in
                        ["\(step)", arm.name, metric.rawValue, "\(value)", metric.unit]
                    }
                }
            }
        }
    }

    /// The second arm minus the first, step by step, in every metric that both have.
    fileprivate static func differences(in snapshot: TrainingSnapshot) -> ViewTable {
        ViewTable("differences", ["step", "metric", "second minus first arm", "unit"]) {
            snapshot.chartSubjects.flatMap { subject -> [[String]] in
                guard case .difference(let metric) = subject,
                    let first = snapshot.arms[0].histories[metric],
                    let second = snapshot.arms[1].histories[metric]
                else { return [] }
                var course = PairedCourse()
                course.follow(first, second)
                return zip(course.history.steps, course.history.values).map { step, value in
                    ["\(step)", metric.rawValue, "\(value)", metric.unit]
                }
            }
        }
    }

    fileprivate static func references(of snapshot: TrainingSnapshot) -> ViewTable {
        let references = snapshot.references
        return ViewTable("reference lines", ["metric", "line", "value", "unit"]) {
            references.map {
                [$0.metric.rawValue, $0.label, "\($0.value)", $0.metric.unit]
            }
        }
    }
}
