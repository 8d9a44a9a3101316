import Foundation
import GRDB
public import TesseraLab

extension RunDatabase {
    /// All runs, newest first.
    ///
    /// - Throws: `StoreError.failed`.
    public func runs() throws -> [RunSummary] {
        try read("list the runs") { database in
            let sql = "SELECT * FROM run ORDER BY createdAt DESC, identifier DESC"
            return try Row.fetchAll(database, sql: sql).compactMap { row in
                try Self.summary(row, database)
            }
        }
    }

    /// One run.
    ///
    /// - Throws: `StoreError.unknownRun`, or `StoreError.failed`.
    public func run(_ identifier: String) throws -> RunSummary {
        try read("look up the run \(identifier)") { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT * FROM run WHERE identifier = ?", arguments: [identifier])
            guard let row, let summary = try Self.summary(row, database) else {
                throw StoreError.unknownRun(identifier)
            }
            return summary
        }
    }

    /// Every measured value of a run, by step, then arm and metric in order of appearance.
    ///
    /// - Parameter step: values before it are left out.
    /// - Throws: `StoreError.failed`.
    public func metrics(of run: String, from step: Int = 0) throws -> [MetricRecord] {
        try read("read the metrics of \(run)") { database in
            try Self.metrics(
                database,
                sql: """
                    SELECT step, arm, name, value FROM series JOIN metric ON series = id
                    WHERE run = ? AND step >= ? ORDER BY step, id
                    """, [run, step])
        }
    }

    /// The events of a run, in the order in which they happened.
    ///
    /// - Throws: `StoreError.failed`.
    public func events(of run: String) throws -> [RunEvent] {
        try read("read the events of \(run)") { database in
            let sql = "SELECT step, kind, text FROM event WHERE run = ? ORDER BY id"
            return try Row.fetchAll(database, sql: sql, arguments: [run]).compactMap { row in
                RunEvent.Kind(rawValue: row["kind"]).map {
                    RunEvent(step: row["step"], kind: $0, text: row["text"])
                }
            }
        }
    }

    /// The newest round of a run's pictures, of those up to a step.
    ///
    /// - Throws: `StoreError.failed`, or `PictureError` when a stored picture is damaged.
    public func newestPreviews(of run: String, upTo step: Int = .max) throws -> [Preview] {
        let rows = try read("read the previews of \(run)") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT step, arm, prompt, png FROM preview WHERE run = :run
                    AND step = (SELECT MAX(step) FROM preview WHERE run = :run AND step <= :step)
                    ORDER BY id
                    """, arguments: ["run": run, "step": step])
        }
        return try rows.map { row in
            let file: Data = row["png"]
            let picture = try PNGCodec.decode([UInt8](file))
            return Preview(
                arm: row["arm"], prompt: row["prompt"], step: row["step"],
                side: picture.width, pixels: picture.pixels)
        }
    }

    private static func summary(_ row: Row, _ database: Database) throws -> RunSummary? {
        guard let kind = RunKind(rawValue: row["kind"]) else { return nil }
        let seed: Int64 = row["seed"]
        let description = RunDescription(
            identifier: row["identifier"], name: row["name"], kind: kind,
            configuration: row["configuration"], totalSteps: row["totalSteps"],
            seed: UInt64(bitPattern: seed))
        let newest = try metrics(
            database,
            sql: """
                SELECT step, arm, name, value FROM series JOIN metric ON series = id
                AND step = (SELECT MAX(step) FROM metric WHERE series = id)
                WHERE run = ? ORDER BY id
                """, [description.identifier])
        return RunSummary(
            description: description, state: row["state"], step: row["step"],
            createdAt: row["createdAt"], updatedAt: row["updatedAt"], newest: newest,
            tags: try tags(of: description.identifier, database))
    }

    private static func metrics(
        _ database: Database, sql: String, _ arguments: StatementArguments
    ) throws -> [MetricRecord] {
        try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            let value: Double? = row["value"]
            return MetricRecord(
                step: row["step"], arm: row["arm"], name: MetricName(rawValue: row["name"]),
                value: Float(value ?? .nan))
        }
    }

    func read<Value>(_ action: String, _ value: (Database) throws -> Value) throws -> Value {
        try StoreError.wrapping(action) { try writer.read(value) }
    }
}
