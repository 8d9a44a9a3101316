/// What an experiment found: its verdict, figures and tables, as data.
public struct Findings: Sendable, Equatable {
    /// The answer.
    public var verdict: Verdict
    /// The figures, in order.
    public var figures: [Figure]
    /// The tables, in order.
    public var tables: [ResultTable]
    /// What has to be known to read them, in sentences.
    public var remarks: [String]

    /// Creates findings.
    public init(
        verdict: Verdict, figures: [Figure] = [], tables: [ResultTable] = [], remarks: [String] = []
    ) {
        self.verdict = verdict
        self.figures = figures
        self.tables = tables
        self.remarks = remarks
    }
}

/// Rows under headings.
public struct ResultTable: Sendable, Codable, Equatable {
    /// What it shows, in a sentence.
    public var caption: String
    /// The headings.
    public var columns: [String]
    /// The cells, row after row.
    public var rows: [[String]]

    /// Creates a table.
    public init(caption: String, columns: [String], rows: [[String]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
