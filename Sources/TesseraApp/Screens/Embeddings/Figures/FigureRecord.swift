import TesseraLab
import TesseraTerminal

/// One figure of both tables, with the range that chance would give where chance is a question.
struct FigureRecord: Equatable, Sendable {
    /// How its values are written.
    enum Form: Equatable, Sendable {
        /// Of both tables together; A has none.
        case overlap
        /// Between −1 and 1.
        case share
        /// A part of a whole.
        case percent
        /// A length.
        case length
        /// A number of directions.
        case count
    }

    let name: String
    let unit: String
    let first: Float?
    let second: Float?
    var chance: ClosedRange<Float>?
    let form: Form

    /// A value as the screen writes it.
    func text(_ value: Float?) -> String {
        guard let value else { return form == .overlap ? "" : "-" }
        return switch form {
        case .overlap, .share: FigureText.share(value)
        case .percent: QuantityText.percent(Double(value))
        case .length: CompactNumber.fixed(Double(value), places: 2)
        case .count: CompactNumber.text(Double(value))
        }
    }

    /// The range of chance as the screen writes it.
    var chanceText: String {
        guard let chance else { return "" }
        return form == .overlap
            ? FigureText.fine(chance.lowerBound)
            : "\(FigureText.share(chance.lowerBound)) to \(FigureText.share(chance.upperBound))"
    }
}

extension FigureRecord {
    /// All figures of a comparison, in the order in which they are shown.
    static func all(of analysis: PairAnalysis) -> [FigureRecord] {
        overlaps(of: analysis).map { kind, mean in
            let chance = analysis.comparison.overlap.chance
            return FigureRecord(
                name: "J@10 \(kind)", unit: "0 to 1", first: nil, second: mean,
                chance: chance...chance, form: .overlap)
        } + [
            pair("effective rank", "directions", .count, analysis) {
                $0.figures.spectrum.effectiveRank
            },
            pair("mean cosine", "-1 to 1", .share, analysis) { $0.figures.meanCosine },
            pair("mean row share", "0 to 1", .percent, analysis) { $0.figures.meanShare },
            pair("norm words", "length", .length, analysis) { norm($0, .word) },
            pair("norm codes", "length", .length, analysis) { norm($0, .code) },
            centroid("centroid gap", "mean row lengths", \.distance, analysis),
            centroid("centroid cosine", "-1 to 1", \.cosine, analysis),
        ]
    }

    /// Mean shares of kept neighbours by kind.
    static func overlaps(of analysis: PairAnalysis) -> [(kind: String, mean: Float)] {
        let comparison = analysis.comparison
        let kinds = comparison.second.vocabulary.kinds
        return [("words", EmbeddingVocabulary.Kind.word), ("codes", .code)].compactMap {
            name, kind in
            comparison.overlap.mean(of: comparison.rows.filter { kinds[$0] == kind }).map {
                (name, $0)
            }
        }
    }

    private static func pair(
        _ name: String, _ unit: String, _ form: Form, _ analysis: PairAnalysis,
        _ figure: (TableAnalysis) -> Float?
    ) -> FigureRecord {
        FigureRecord(
            name: name, unit: unit, first: figure(analysis.first),
            second: figure(analysis.second), form: form)
    }

    private static func norm(
        _ table: TableAnalysis, _ kind: EmbeddingVocabulary.Kind
    ) -> Float? {
        table.figures.norms.first { $0.kind == kind }?.mean
    }

    private static func centroid(
        _ name: String, _ unit: String,
        _ figure: KeyPath<CentroidDistance, CentroidDistance.Figure>, _ analysis: PairAnalysis
    ) -> FigureRecord {
        var record = pair(name, unit, .share, analysis) {
            $0.centroids?[keyPath: figure].value
        }
        let centroids = analysis.second.centroids ?? analysis.first.centroids
        record.chance = centroids?[keyPath: figure].chanceRange
        return record
    }
}
