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
            rows: entries.map { $0.map { .init($0.text, $0.role) } }
        ).draw(in: rect, on: &surface, theme: theme)
    }

    /// The line for screens without room for the table, in entries of decreasing importance.
    var summary: [[StyledLine.Piece]] {
        overlaps.map { kind, mean in
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

    /// Mean shares of kept neighbours by kind.
    private var overlaps: [(String, Float)] {
        let comparison = analysis.comparison
        let kinds = comparison.second.vocabulary.kinds
        return [("words", EmbeddingVocabulary.Kind.word), ("codes", .code)].compactMap {
            name, kind in
            comparison.overlap.mean(of: comparison.rows.filter { kinds[$0] == kind }).map {
                (name, $0)
            }
        }
    }

    private var entries: [[(text: String, role: StyleRole)]] {
        let chance = FigureText.fine(analysis.comparison.overlap.chance)
        let kept = overlaps.map { kind, mean in
            line("J@10 \(kind)", "", FigureText.share(mean), chance)
        }
        return kept + [
            line("effective rank") {
                CompactNumber.text(Double($0.figures.spectrum.effectiveRank))
            },
            line("mean cosine") { FigureText.share($0.figures.meanCosine) },
            line("mean row share") { QuantityText.percent(Double($0.figures.meanShare)) },
            line("norm words") { norm($0, .word) },
            line("norm codes") { norm($0, .code) },
            centroid("centroid gap", \.distance), centroid("centroid cosine", \.cosine),
        ]
    }

    private func norm(_ table: TableAnalysis, _ kind: EmbeddingVocabulary.Kind) -> String {
        table.figures.norms.first { $0.kind == kind }.map {
            CompactNumber.fixed(Double($0.mean), places: 2)
        } ?? "-"
    }

    private func centroid(
        _ name: String, _ figure: KeyPath<CentroidDistance, CentroidDistance.Figure>
    ) -> [(text: String, role: StyleRole)] {
        let (first, second) = (analysis.first.centroids, analysis.second.centroids)
        let range = (second ?? first).map { centroids in
            let range = centroids[keyPath: figure].chanceRange
            return "\(FigureText.share(range.lowerBound)) to \(FigureText.share(range.upperBound))"
        }
        return line(
            name, first.map { FigureText.share($0[keyPath: figure].value) } ?? "-",
            second.map { FigureText.share($0[keyPath: figure].value) } ?? "-", range ?? "")
    }

    private func line(
        _ name: String, _ figure: (TableAnalysis) -> String
    ) -> [(text: String, role: StyleRole)] {
        line(name, figure(analysis.first), figure(analysis.second), "")
    }

    private func line(
        _ name: String, _ first: String, _ second: String, _ chance: String
    ) -> [(text: String, role: StyleRole)] {
        [(name, .muted), (first, .text), (second, .text), (chance, .muted)]
    }
}
