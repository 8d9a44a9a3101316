import GRDB
public import TesseraLab

extension RunDatabase {
    /// Keeps the lines that give a run's curves a meaning, in the place of those kept before.
    ///
    /// - Throws: `StoreError.failed`.
    public func record(_ references: [ReferenceLine], in run: String) throws {
        try write("record the reference lines of \(run)") { database in
            try database.execute(sql: "DELETE FROM reference WHERE run = ?", arguments: [run])
            for (place, line) in references.enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO reference (run, place, metric, label, value)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        run, place, line.metric.rawValue, line.label, Double(line.value),
                    ])
            }
        }
    }

    /// The lines of a run in their order; none of runs that an older version trained.
    ///
    /// - Throws: `StoreError.failed`.
    public func references(of run: String) throws -> [ReferenceLine] {
        try read("read the reference lines of \(run)") { database in
            let sql = "SELECT metric, label, value FROM reference WHERE run = ? ORDER BY place"
            return try Row.fetchAll(database, sql: sql, arguments: [run]).map { row in
                ReferenceLine(
                    metric: MetricName(rawValue: row["metric"]), label: row["label"],
                    value: row["value"])
            }
        }
    }
}
