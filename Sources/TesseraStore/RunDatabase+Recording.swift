import Foundation
import GRDB
public import TesseraLab

extension RunDatabase: RunRecorder {
    /// Opens a run's record; a run that is already known is rewound to `step` in the same
    /// transaction, so that curves never show steps that the weights have forgotten.
    ///
    /// - Throws: `StoreError.failed`.
    public func begin(_ run: RunDescription, fromStep step: Int) throws {
        try write("open the record of \(run.identifier)") { database in
            try Self.upsert(run, step: step, at: now(), database)
            for table in ["event", "preview", "moment"] {
                try database.execute(
                    sql: "DELETE FROM \(table) WHERE run = ? AND step > ?",
                    arguments: [run.identifier, step])
            }
            try database.execute(
                sql: """
                    DELETE FROM metric WHERE step > ?
                    AND series IN (SELECT id FROM series WHERE run = ?)
                    """, arguments: [step, run.identifier])
        }
    }

    private static func upsert(
        _ run: RunDescription, step: Int, at time: Double, _ database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO run (identifier, name, kind, configuration, totalSteps, seed, state,
                                 step, createdAt, updatedAt)
                VALUES (:identifier, :name, :kind, :configuration, :totalSteps, :seed, 'training',
                        :step, :time, :time)
                ON CONFLICT (identifier) DO UPDATE SET
                    name = :name, kind = :kind, configuration = :configuration,
                    totalSteps = :totalSteps, seed = :seed, state = 'training', step = :step,
                    updatedAt = :time
                """,
            arguments: [
                "identifier": run.identifier, "name": run.name, "kind": run.kind.rawValue,
                "configuration": run.configuration, "totalSteps": run.totalSteps,
                "seed": Int64(bitPattern: run.seed), "step": step, "time": time,
            ])
    }

    /// Adds the measurements of some steps; a step measured again replaces the older value.
    ///
    /// - Throws: `StoreError.failed`.
    public func record(_ metrics: [MetricRecord], in run: String) throws {
        try write("record metrics of \(run)") { database in
            var series: [SeriesKey: Int64] = [:]
            let insertion = try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO metric (series, step, value) VALUES (?, ?, ?)")
            for metric in metrics {
                let key = SeriesKey(arm: metric.arm, name: metric.name.rawValue)
                let known = try series[key] ?? key.identifier(in: run, database)
                series[key] = known
                let value = metric.value.isNaN ? nil : Double(metric.value)
                try insertion.execute(arguments: [known, metric.step, value])
            }
        }
    }

    /// Adds an event.
    ///
    /// - Throws: `StoreError.failed`.
    public func record(_ event: RunEvent, in run: String) throws {
        try write("record an event of \(run)") { database in
            try database.execute(
                sql: "INSERT INTO event (run, step, kind, text, at) VALUES (?, ?, ?, ?, ?)",
                arguments: [run, event.step, event.kind.rawValue, event.text, now()])
        }
    }

    /// Adds a round of pictures, as PNG.
    ///
    /// - Throws: `StoreError.failed`.
    public func record(_ previews: [Preview], in run: String) throws {
        let files = try previews.map { preview in
            try PNGCodec.encode(
                RGBPicture(width: preview.side, height: preview.side, pixels: preview.pixels))
        }
        try write("record previews of \(run)") { database in
            for (preview, file) in zip(previews, files) {
                try database.execute(
                    sql: "INSERT INTO preview (run, step, arm, prompt, png) VALUES (?, ?, ?, ?, ?)",
                    arguments: [run, preview.step, preview.arm, preview.prompt, Data(file)])
            }
        }
    }

    /// Sets the run's state and how far it is.
    ///
    /// - Throws: `StoreError.unknownRun`, or `StoreError.failed`.
    public func update(state: String, step: Int, of run: String) throws {
        try write("update the state of \(run)") { database in
            try database.execute(
                sql: "UPDATE run SET state = ?, step = ?, updatedAt = ? WHERE identifier = ?",
                arguments: [state, step, now(), run])
            guard database.changesCount == 1 else { throw StoreError.unknownRun(run) }
        }
    }

    func write(_ action: String, _ updates: (Database) throws -> Void) throws {
        try StoreError.wrapping(action) { try writer.write(updates) }
    }
}

/// One curve of a run.
private struct SeriesKey: Hashable {
    var arm: String
    var name: String

    /// The row that stands for the curve, made when it is new.
    func identifier(in run: String, _ database: Database) throws -> Int64 {
        let known = try Int64.fetchOne(
            database, sql: "SELECT id FROM series WHERE run = ? AND arm = ? AND name = ?",
            arguments: [run, arm, name])
        if let known { return known }
        try database.execute(
            sql: "INSERT INTO series (run, arm, name) VALUES (?, ?, ?)",
            arguments: [run, arm, name])
        return database.lastInsertedRowID
    }
}
