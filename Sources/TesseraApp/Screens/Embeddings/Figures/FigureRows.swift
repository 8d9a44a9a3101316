import TesseraLab
import TesseraTerminal

/// Both tables in numbers, each beside what chance would give where chance is a question.
struct FigureRows: Widget {
    let analysis: PairAnalysis

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        Table(
            columns: [
                .init("", width: .flexible(1)), .init("A", width: .fixed(6), alignment: .trailing),
                .init("B", width: .fixed(6), alignment: .trailing),
                .init("by chance", width: .fixed(10), alignment: .trailing),
            ],
            rows: FigureRecord.all(of: analysis).map { record in
                [
                    .init(record.name, .muted), .init(record.text(record.first)),
                    .init(record.text(record.second)), .init(record.chanceText, .muted),
                ]
            }
        ).draw(in: rect, on: &surface, theme: theme)
    }

    /// The line for screens without room for the table, in entries of decreasing importance.
    var summary: [[StyledLine.Piece]] {
        FigureRecord.overlaps(of: analysis).map { kind, mean in
            [.init("J@10 \(kind) ", .muted), .init(FigureText.share(mean))]
        } + [
            [.init("chance ", .muted), .init(FigureText.fine(analysis.comparison.overlap.chance))],
            change("eff. rank ") { CompactNumber.text(Double($0.figures.spectrum.effectiveRank)) },
            change("word-code cos ") {
                $0.centroids.map { FigureText.share($0.cosine.value) } ?? "-"
            },
            change("mean cos ") { FigureText.share($0.figures.meanCosine) },
        ]
    }

    private func change(
        _ name: String, _ figure: (TableAnalysis) -> String
    ) -> [StyledLine.Piece] {
        [
            .init(name, .muted),
            .init("\(figure(analysis.first)) > \(figure(analysis.second))"),
        ]
    }
}
