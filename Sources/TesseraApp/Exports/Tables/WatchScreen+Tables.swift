import TesseraLab

extension WatchScreen {
    /// The curves of every arm, and how often tokens occurred.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let (arms, usage) = (context.snapshot.arms, context.snapshot.tokenUsage.value)
        return [
            arms.allSatisfy(\.histories.isEmpty) ? nil : ViewTable.curves(of: arms),
            usage.map(Self.table),
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
}

extension ViewTable {
    /// Every value of every metric, one row each.
    static func curves(of arms: [ArmSnapshot]) -> ViewTable {
        ViewTable("curves", ["step", "arm", "metric", "value"]) {
            arms.flatMap { arm in
                arm.histories.sorted { $0.key < $1.key }.flatMap { metric, history in
                    zip(history.steps, history.values).map { step, value in
                        ["\(step)", arm.name, metric.rawValue, "\(value)"]
                    }
                }
            }
        }
    }
}
