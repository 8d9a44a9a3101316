public import Foundation

/// The only place that knows where themes and sample data are.
///
/// They stand beside the program, not inside it, so that people can read and change them. The
/// first of these that is a folder with both wins: the `--data-dir` option, `TESSERA_HOME`, every
/// folder from the executable upwards, the working directory.
public struct ResourceLocator: Sendable, Equatable {
    /// The folder that holds both; nil when there is none and the built-ins have to do.
    public let home: URL?

    /// Looks at the folders once, in order.
    ///
    /// - Parameters:
    ///   - option: the folder that was named on the command line.
    ///   - environment: the process's variables.
    ///   - executable: the program's own file.
    ///   - workingDirectory: where the program was started.
    public init(
        option: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: URL? = ResourceLocator.runningExecutable,
        workingDirectory: URL = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    ) {
        let named = [option, environment["TESSERA_HOME"]].compactMap { $0 }
            .filter { !$0.isEmpty }.map { URL(fileURLWithPath: $0, isDirectory: true) }
        let candidates =
            named + (executable.map(Self.foldersAbove) ?? []) + [workingDirectory]
        home = candidates.first(where: Self.holdsBoth)
    }

    /// The folder of theme files.
    public var themes: URL? { home?.appendingPathComponent("themes", isDirectory: true) }
    /// The folder of sample data and shipped checkpoints.
    public var sampleData: URL? { home?.appendingPathComponent("sample-data", isDirectory: true) }

    /// The file that this process runs; nil where the system does not tell.
    public static var runningExecutable: URL? {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            .map { URL(fileURLWithPath: $0) }
    }

    private static func foldersAbove(_ file: URL) -> [URL] {
        var folder = file.standardizedFileURL.deletingLastPathComponent()
        var folders = [folder]
        while folder.path != "/", folders.count < 64 {
            folder = folder.deletingLastPathComponent().standardizedFileURL
            folders.append(folder)
        }
        return folders
    }

    private static func holdsBoth(_ folder: URL) -> Bool {
        ["themes", "sample-data"].allSatisfy { name in
            var isFolder: ObjCBool = false
            let path = folder.appendingPathComponent(name).path
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }
}
