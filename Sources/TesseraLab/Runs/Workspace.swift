public import Foundation

/// The folder that holds every run and the database about them.
public struct Workspace: Sendable, Equatable {
    /// Where a workspace is unless a person says otherwise.
    public static let defaultPath = "runs"

    /// The folder.
    public let path: String

    /// Names a workspace; nothing is created yet.
    public init(_ path: String = Workspace.defaultPath) { self.path = path }

    /// The database file of the workspace.
    public var databasePath: String { path + "/tessera.sqlite" }

    /// The folder of what screens export; made when it is needed.
    package var exportsPath: String { path + "/exports" }

    /// Identifiers of all runs, oldest first.
    public var runs: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { RunFolder(identifier: $0, workspace: path).exists }.sorted()
    }

    /// Makes the folder of a new run, named after the time in UTC and what a person called it.
    ///
    /// - Throws: `WorkspaceError.cannotCreate` when the system refuses.
    public func makeRun(named name: String, at time: Date = Date()) throws -> RunFolder {
        let stem = Self.stamp(time) + "-" + Self.fileName(name)
        for attempt in 1...Self.attemptLimit {
            let identifier = attempt == 1 ? stem : "\(stem)-\(attempt)"
            let folder = RunFolder(identifier: identifier, workspace: path)
            if try folder.create() { return folder }
        }
        throw WorkspaceError.cannotCreate(path: path + "/" + stem, reason: "the name is taken")
    }

    private static let attemptLimit = 1_000

    /// Finds a run by "latest", its identifier, its name (the newest of that name) or the
    /// beginning of exactly one identifier.
    ///
    /// - Throws: `WorkspaceError` when there is none or several.
    public func run(_ request: String) throws -> RunFolder {
        let known = runs
        guard let newest = known.last else { throw WorkspaceError.noRuns(path: path) }
        if request == "latest" { return RunFolder(identifier: newest, workspace: path) }
        let suffix = "-" + Self.fileName(request)
        let match = known.last { $0 == request } ?? known.last { $0.dropFirst(15) == suffix }
        if let match { return RunFolder(identifier: match, workspace: path) }
        let matches = known.filter { !request.isEmpty && $0.hasPrefix(request) }
        guard let first = matches.first else {
            throw WorkspaceError.unknownRun(request, path: path, newest: newest)
        }
        guard matches.count == 1 else { throw WorkspaceError.ambiguous(request, matches) }
        return RunFolder(identifier: first, workspace: path)
    }

    /// The time in UTC as yyyymmdd-hhmmss, fifteen characters.
    package static func stamp(_ time: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "yyyyMMdd-HHmmss"
        return format.string(from: time)
    }

    /// Lower-case letters, digits and hyphens only, so that no shell needs quotes.
    package static func fileName(_ name: String) -> String {
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789")
        let words = name.lowercased().split { !allowed.contains($0) }
        return words.isEmpty ? "run" : String(words.joined(separator: "-").prefix(60))
    }
}
