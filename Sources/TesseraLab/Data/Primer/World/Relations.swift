/// A relation between two words, of which a pattern shows several pairs.
struct Relation: Sendable {
    /// What the relation is, for reports.
    let name: String
    /// Draws one pair.
    let pair: @Sendable (inout Draft) -> (String, String)
}

/// Every relation that patterns are made of.
enum Relations {
    static let all: [Relation] = [
        between("opposite", "opposite", "other"), between("contrary", "contrary", "reverse"),
        between("synonym", "synonym", "same"), between("young animal", "animal", "young"),
        between("animal's food", "animal", "food"), between("capital", "land", "capital"),
        between("language", "land", "tongue"), between("tool", "profession", "tool"),
        between("workplace", "profession", "workplace"), between("colour of food", "food", "hue"),
        between("kind of food", "food", "kind"), between("class of animal", "animal", "class"),
    ]

    /// The relation of two fields of a table.
    private static func between(_ name: String, _ table: String, _ field: String) -> Relation {
        Relation(name: name) { draft in
            guard let table = Lexicon.table(table) else {
                preconditionFailure("relation \(name) of the missing table \(table)")
            }
            let term = draft.draw(table)
            return (term.text(), term.text(field))
        }
    }
}
