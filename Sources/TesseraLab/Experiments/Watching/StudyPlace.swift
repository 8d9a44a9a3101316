public import Foundation

/// A study by its name in a workspace, with the size that it has or would have.
public struct StudyPlace: Sendable, Equatable {
    /// What it is called; its folder has the same name.
    public let name: String
    /// How much work it is.
    public let size: StudySize
    /// Where it is kept.
    public let workspace: Workspace

    /// Names a study; nothing is created.
    public init(_ name: String, size: StudySize, in workspace: Workspace) {
        self.name = name
        self.size = size
        self.workspace = workspace
    }

    /// The study's folder, whether it is there or not.
    public var url: URL { Self.folder(named: name, in: workspace) }

    /// Whether it has been begun.
    public var isBegun: Bool { FileManager.default.fileExists(atPath: studyFile.path) }

    /// Whether a process works on it right now.
    public var isWorkedOn: Bool { RunActivity.isWritten(RunFolder(url)) }

    /// The file of the study itself.
    var studyFile: URL { url.appendingPathComponent(StudyFolder.studyName) }

    /// When the study was begun, in seconds since 1970; nil where it was not.
    var begun: Double? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: studyFile.path)
        return (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970
    }

    /// The folder of a study in a workspace.
    public static func folder(named name: String, in workspace: Workspace) -> URL {
        studies(in: workspace).appendingPathComponent(name)
    }

    /// Whether a folder may be called like this.
    public static func isUsable(name: String) -> Bool {
        !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
    }

    /// The studies of a workspace, the one begun last first; sizes of damaged ones are guesses.
    public static func begun(in workspace: Workspace) -> [StudyPlace] {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: studies(in: workspace).path)
        let found = (names ?? []).sorted().compactMap {
            name -> (place: StudyPlace, time: Double)? in
            let guess = StudyPlace(name, size: StudySize(rawValue: name) ?? .small, in: workspace)
            guard let time = guess.begun else { return nil }
            let study = try? StoredJSON.read(Study.self, from: guess.studyFile)
            return (StudyPlace(name, size: study?.size ?? guess.size, in: workspace), time)
        }
        return found.enumerated().sorted {
            ($1.element.time, $0.offset) < ($0.element.time, $1.offset)
        }.map(\.element.place)
    }

    private static func studies(in workspace: Workspace) -> URL {
        URL(fileURLWithPath: workspace.path, isDirectory: true).absoluteURL
            .appendingPathComponent("experiments")
    }
}
