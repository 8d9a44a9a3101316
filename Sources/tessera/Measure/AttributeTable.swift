import TesseraLab

/// Accuracies by attribute, a row for each set of pictures.
struct AttributeTable {
    private var table: TextTable

    /// Begins with the attributes, and columns of one's own behind them.
    init(more headings: [String] = []) {
        table = TextTable([""] + AttributeMatches.Attribute.allCases.map(\.rawValue) + headings)
    }

    /// The lines.
    var text: String { table.text }

    /// Adds a set of pictures.
    mutating func add(_ name: String, _ matches: AttributeMatches, more cells: [String] = []) {
        table.add(
            [name]
                + AttributeMatches.Attribute.allCases.map {
                    TableNumber.percent(matches[$0].accuracy)
                }
                + cells)
    }

    /// Adds a classifier's own accuracy: what a perfect painter would score, and chance.
    mutating func add(_ classifier: StoredAttributeClassifier.Description) {
        for (name, quality) in [
            ("\(classifier.scenes.pictures) held-out scenes", classifier.scenes),
            ("their reconstructions", classifier.reconstructions),
        ] {
            add(name, quality.matches)
            add("  captions of others", quality.chance)
        }
    }
}
