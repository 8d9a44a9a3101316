import Foundation
import GRDB
public import TesseraLab

/// Remembers runs, their metrics, events and previews in one SQLite file per workspace.
///
/// Several processes may read while one writes. The schema is brought up to date on opening.
public struct RunDatabase: Sendable {
    let writer: any DatabaseWriter
    let now: @Sendable () -> Double

    private static let busyTimeout = 10.0  // seconds; another process may be writing

    /// Opens the database of a workspace, creating both as needed.
    ///
    /// - Throws: `StoreError` when the file is no run database or cannot be written.
    public init(workspace: Workspace) throws {
        let path = workspace.databasePath
        do {
            try FileManager.default.createDirectory(
                atPath: workspace.path, withIntermediateDirectories: true)
            var configuration = Configuration()
            configuration.busyMode = .timeout(Self.busyTimeout)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try self.init(pool, path: path)
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw StoreError.cannotOpen(path: path, reason: StoreError.reason(error))
        } catch {
            throw StoreError.cannotOpen(path: path, reason: "its folder cannot be made")
        }
    }

    /// Opens the database of a workspace if there is one, and creates nothing.
    ///
    /// - Throws: `StoreError` when the file is no run database.
    public static func openIfPresent(in workspace: Workspace) throws -> RunDatabase? {
        guard FileManager.default.fileExists(atPath: workspace.databasePath) else { return nil }
        return try RunDatabase(workspace: workspace)
    }

    /// Creates a database that lives in memory only.
    ///
    /// - Throws: `StoreError` when SQLite refuses.
    public static func inMemory(
        now: @escaping @Sendable () -> Double = RunDatabase.secondsSince1970
    ) throws -> RunDatabase {
        try RunDatabase(DatabaseQueue(), path: "in memory", now: now)
    }

    /// The time of the system's clock.
    public static let secondsSince1970: @Sendable () -> Double = { Date().timeIntervalSince1970 }

    private init(
        _ writer: any DatabaseWriter, path: String,
        now: @escaping @Sendable () -> Double = RunDatabase.secondsSince1970
    ) throws {
        let migrator = Migrations.migrator
        guard try !writer.read(migrator.hasBeenSuperseded) else {
            throw StoreError.writtenByNewerVersion(path: path)
        }
        try migrator.migrate(writer)
        self.writer = writer
        self.now = now
    }
}
