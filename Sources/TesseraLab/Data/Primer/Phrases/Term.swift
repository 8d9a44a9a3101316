/// What a slot stands for: one row of a word table, or a text of its own.
struct Term: Sendable {
    let fields: [String]
    let cells: [Phrase]

    init(fields: [String], cells: [Phrase]) {
        self.fields = fields
        self.cells = cells
    }

    /// A term that is only a text.
    init(_ text: String) { self.init(fields: [""], cells: [Phrase(pieces: [.text(text)])]) }

    /// A term with named texts; the first is the one that a bare slot writes.
    init(_ pairs: KeyValuePairs<String, String>) {
        self.init(
            fields: pairs.map(\.key), cells: pairs.map { Phrase(pieces: [.text($0.value)]) })
    }

    /// The cell of a field.
    func cell(_ field: String) -> Phrase? {
        fields.firstIndex(of: field).map { cells[$0] }
    }

    /// The plain text of a field, the first when none is named; empty where there is no such text.
    func text(_ field: String? = nil) -> String {
        guard let field else { return cells.first?.plainText ?? "" }
        return cell(field)?.plainText ?? ""
    }
}
