import GRDB

extension RunDatabase {
    /// Gives a run these tags in place of those that it had; a resumed run keeps its tags.
    ///
    /// - Throws: `StoreError.unknownRun`, or `StoreError.failed`.
    public func setTags(_ tags: Set<String>, of run: String) throws {
        try StoreError.wrapping("tag the run \(run)") {
            try writer.write { database in
                let known = try Int.fetchOne(
                    database, sql: "SELECT COUNT(*) FROM run WHERE identifier = ?",
                    arguments: [run])
                guard known == 1 else { throw StoreError.unknownRun(run) }
                try database.execute(sql: "DELETE FROM tag WHERE run = ?", arguments: [run])
                for tag in tags.sorted() {
                    try database.execute(
                        sql: "INSERT INTO tag (run, name) VALUES (?, ?)", arguments: [run, tag])
                }
            }
        }
    }

    /// The tags of a run in alphabetical order.
    static func tags(of run: String, _ database: Database) throws -> [String] {
        try String.fetchAll(
            database, sql: "SELECT name FROM tag WHERE run = ? ORDER BY name", arguments: [run])
    }
}
