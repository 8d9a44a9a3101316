import TesseraStore

/// Figures behind a view, as rows that other programs read.
package struct ViewTable: Sendable {
    /// What the figures are, in a few words; part of the file's name.
    package let name: String
    /// The names of the columns, a measured one with its unit in brackets.
    package let columns: [String]
    /// Makes the rows, one text a column; called away from the screen's thread.
    package let rows: @Sendable () -> [[String]]

    /// Describes a table without making its rows.
    package init(
        _ name: String, _ columns: [String], rows: @escaping @Sendable () -> [[String]]
    ) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// The whole table as comma-separated text.
    package var csv: String {
        CSVText.row(columns) + rows().map(CSVText.row).joined()
    }
}

extension ViewTable {
    /// A number with all its digits; empty where there is none.
    static func text(_ value: Float?) -> String { value.map { "\($0)" } ?? "" }

    /// A number with all its digits; empty where there is none.
    static func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
}
