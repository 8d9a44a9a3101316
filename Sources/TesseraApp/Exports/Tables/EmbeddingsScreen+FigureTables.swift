import TesseraLab

// What takes the whole comparison to know.
extension EmbeddingsScreen {
    /// Singular values, the map of table B, and both tables in numbers.
    static func figures(of analysis: PairAnalysis) -> [ViewTable] {
        [spectra(analysis), map(analysis), numbers(analysis)]
    }

    private static func spectra(_ analysis: PairAnalysis) -> ViewTable {
        ViewTable("spectra", ["table", "direction", "singular value (share of the largest)"]) {
            [("A", analysis.first), ("B", analysis.second)].flatMap { table, analysis in
                analysis.figures.spectrum.values.enumerated().map { place, value in
                    [table, "\(place + 1)", "\(value)"]
                }
            }
        }
    }

    /// Rows that nothing reads have no place.
    private static func map(_ analysis: PairAnalysis) -> ViewTable {
        let shares = analysis.second.shares
        let vocabulary = analysis.comparison.second.vocabulary
        return ViewTable(
            "map",
            [
                "row", "name", "kind", "first direction (\(shares.x) of variance)",
                "second direction (\(shares.y) of variance)",
            ]
        ) {
            analysis.second.places.enumerated().compactMap { row, place in
                place.map { place in
                    [
                        "\(row)", vocabulary.names[row], vocabulary.kinds[row].title,
                        "\(place.x)", "\(place.y)",
                    ]
                }
            }
        }
    }

    private static func numbers(_ analysis: PairAnalysis) -> ViewTable {
        ViewTable("figures", ["figure", "unit", "A", "B", "by chance from", "by chance to"]) {
            FigureRecord.all(of: analysis).map { record in
                [
                    record.name, record.unit, ViewTable.text(record.first),
                    ViewTable.text(record.second), ViewTable.text(record.chance?.lowerBound),
                    ViewTable.text(record.chance?.upperBound),
                ]
            }
        }
    }
}

extension EmbeddingVocabulary.Kind {
    /// What a row of the kind is called.
    var title: String {
        switch self {
        case .word: "word piece"
        case .code: "image code"
        case .marker: "marker"
        case .unused: "unused"
        }
    }
}
