import GRDB

/// Every change of the schema since the first, in order; a published step never changes.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 runs, metrics, events, previews") { database in
            try database.execute(sql: first)
        }
        migrator.registerMigration("2 tags of runs") { database in
            try database.execute(sql: tags)
        }
        migrator.registerMigration("3 moments of runs") { database in
            try database.execute(sql: moments)
        }
        migrator.registerMigration("4 reference lines of runs") { database in
            try database.execute(sql: references)
        }
        return migrator
    }

    /// Words that people give to runs.
    private static let tags = """
        CREATE TABLE tag (
            run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (run, name)
        ) WITHOUT ROWID;
        """

    /// Lines that give a run's curves a meaning, in the order in which they are drawn.
    private static let references = """
        CREATE TABLE reference (
            run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
            place INTEGER NOT NULL,
            metric TEXT NOT NULL,
            label TEXT NOT NULL,
            value REAL NOT NULL,
            PRIMARY KEY (run, place)
        ) WITHOUT ROWID;
        """

    /// What is kept of some steps beside their curves: figures and token counts, as JSON.
    private static let moments = """
        CREATE TABLE moment (
            run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
            step INTEGER NOT NULL,
            figures TEXT NOT NULL,
            tokens TEXT,
            PRIMARY KEY (run, step)
        );
        """

    /// The tables of the first version.
    ///
    /// Metrics are by far the most rows, so their names stand apart in `series`, and a value
    /// takes some fifteen bytes. SQLite stores NaN as NULL.
    private static let first = """
        CREATE TABLE run (
            identifier TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            configuration TEXT NOT NULL,
            totalSteps INTEGER NOT NULL,
            seed INTEGER NOT NULL,
            state TEXT NOT NULL,
            step INTEGER NOT NULL,
            createdAt REAL NOT NULL,
            updatedAt REAL NOT NULL
        );
        CREATE TABLE series (
            id INTEGER PRIMARY KEY,
            run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
            arm TEXT NOT NULL,
            name TEXT NOT NULL,
            UNIQUE (run, arm, name)
        );
        CREATE TABLE metric (
            series INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
            step INTEGER NOT NULL,
            value REAL,
            PRIMARY KEY (series, step)
        ) WITHOUT ROWID;
        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
            step INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            at REAL NOT NULL
        );
        CREATE INDEX eventOfRun ON event (run, step);
        CREATE TABLE preview (
            id INTEGER PRIMARY KEY,
            run TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
            step INTEGER NOT NULL,
            arm TEXT NOT NULL,
            prompt TEXT NOT NULL,
            png BLOB NOT NULL
        );
        CREATE INDEX previewOfRun ON preview (run, step);
        """
}
