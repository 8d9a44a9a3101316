import TesseraLab
import TesseraModels

// What stands below the candidates.
extension SampleScreen {
    /// The figures of the view in the place below the candidates.
    var insightTable: ViewTable? {
        switch insight {
        case .pipeline: currentReport.map { Self.stages($0.stages) }
        case .layers: currentLens.map(layers)
        case .attention: currentAttention.map(looks)
        }
    }

    private static func stages(_ stages: SamplingStages) -> ViewTable {
        ViewTable("pipeline", ["stage", "effect", "probability (0 to 1)", "candidates left"]) {
            stages.stages.map { stage in
                [
                    stage.name.rawValue, stage.isMove ? "moves" : "removes", "\(stage.mass)",
                    "\(stage.kept)",
                ]
            }
        }
    }

    private func layers(_ report: LensReport) -> ViewTable {
        let names = names
        return ViewTable(
            "layers",
            [
                "layer", "its first token", "its first", "probability (0 to 1)", "watched token",
                "watched", "rank of watched", "probability of watched (0 to 1)",
            ]
        ) {
            report.layers.enumerated().map { number, layer in
                [
                    "\(number)", "\(layer.token)", names(layer.token), "\(layer.probability)",
                    "\(report.watched)", names(report.watched), "\(layer.watchedRank)",
                    "\(layer.watchedProbability)",
                ]
            }
        }
    }

    /// A row for every strip and token: the mean of each layer's heads, or each head of one layer.
    private func looks(_ report: AttentionReport) -> ViewTable {
        let (names, layer) = (names, attentionLayer)
        return ViewTable(
            "attention", ["layer", "head", "position", "token", "name", "share (0 to 1)"]
        ) {
            AttentionStrip.all(of: report, layer: layer).flatMap { strip in
                zip(report.tokens, strip.shares).enumerated().map { position, entry in
                    [
                        "\(strip.layer + 1)", strip.head.map { "\($0 + 1)" } ?? "mean",
                        "\(position + 1)", "\(entry.0)", names(entry.0), "\(entry.1)",
                    ]
                }
            }
        }
    }
}
