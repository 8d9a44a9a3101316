import Foundation
import GRDB
public import TesseraLab

extension RunDatabase {
    /// Adds what is kept of a step beside its curves.
    ///
    /// - Throws: `StoreError.failed`.
    public func record(_ moment: RunMoment, tokens: TokenUsage?, in run: String) throws {
        let (figures, counts) = (try Self.json(moment), try tokens.map(Self.json))
        try write("record a moment of \(run)") { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO moment (run, step, figures, tokens) VALUES (?, ?, ?, ?)
                    """, arguments: [run, moment.step, figures, counts])
        }
    }

    /// What is kept of a run's steps up to one of them, oldest first.
    ///
    /// - Throws: `StoreError.failed`.
    public func moments(of run: String, upTo step: Int = .max) throws -> [RunMoment] {
        try read("read the moments of \(run)") { database in
            let sql = "SELECT figures FROM moment WHERE run = ? AND step <= ? ORDER BY step"
            // Moments of a version that wrote them otherwise are left out.
            return try String.fetchAll(database, sql: sql, arguments: [run, step]).compactMap {
                try? JSONDecoder().decode(RunMoment.self, from: Data($0.utf8))
            }
        }
    }

    /// How often each token occurred, by the newest counts up to a step; nil where none were kept.
    ///
    /// - Throws: `StoreError.failed`.
    public func tokens(of run: String, upTo step: Int = .max) throws -> TokenUsage? {
        try read("read the token counts of \(run)") { database in
            let sql = """
                SELECT tokens FROM moment WHERE run = ? AND step <= ? AND tokens NOT NULL
                ORDER BY step DESC LIMIT 1
                """
            return try String.fetchOne(database, sql: sql, arguments: [run, step]).flatMap {
                try? JSONDecoder().decode(TokenUsage.self, from: Data($0.utf8))
            }
        }
    }

    private static func json(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
