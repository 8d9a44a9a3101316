/// Words of one theme: a row for each, with named fields.
///
/// The first line names the fields, the first of which also names the table; each further line is
/// a row with its cells between bars. A table of one field may hold several entries a line, with
/// a separator between them.
struct WordTable: Sendable {
    /// What slots call the table.
    let name: String
    let fields: [String]
    let rows: [[Phrase]]
    /// Tells tables apart; given by the lexicon.
    var number = 0

    /// Reads a table.
    ///
    /// - Precondition: every row has as many cells as the first line has names.
    init(_ source: String, separator: Character = ",") {
        let lines = source.split(separator: "\n")
        let fields = Self.cells(of: lines[0], separator: "|")
        if fields.count == 1 {
            rows = lines.dropFirst().flatMap { Self.cells(of: $0, separator: separator) }
                .map { [Phrase($0)] }
        } else {
            rows = lines.dropFirst().map { line in
                let cells = Self.cells(of: line, separator: "|")
                precondition(
                    cells.count == fields.count,
                    "table \(fields[0]) with \(cells.count) cells, not \(fields.count): \(line)")
                return cells.map { Phrase($0) }
            }
        }
        self.fields = fields
        name = fields[0]
    }

    private init(name: String, fields: [String], rows: [[Phrase]]) {
        self.name = name
        self.fields = fields
        self.rows = rows
    }

    /// The rows whose field has a certain text, as a table of their own.
    func rows(where field: String, is text: String, named name: String) -> WordTable {
        let chosen = rows.indices.filter { term($0).text(field) == text }.map { rows[$0] }
        precondition(!chosen.isEmpty, "table \(self.name) without rows whose \(field) is \(text)")
        return WordTable(name: name, fields: fields, rows: chosen)
    }

    /// One row.
    func term(_ row: Int) -> Term { Term(fields: fields, cells: rows[row]) }

    /// All rows.
    var terms: [Term] { rows.indices.map(term) }

    private static func cells(of line: Substring, separator: Character) -> [String] {
        line.split(separator: separator, omittingEmptySubsequences: separator != "|")
            .map { trimmed($0) }
            .filter { !$0.isEmpty || separator == "|" }
    }

    private static func trimmed(_ cell: Substring) -> String {
        var cell = cell.drop { $0 == " " }
        while cell.last == " " { cell.removeLast() }
        return String(cell)
    }
}
