public import Foundation

/// Where a person's own files for the lab are: settings and themes.
///
/// `$XDG_CONFIG_HOME/tessera`, else `~/.config/tessera` (XDG Base Directory Specification 0.8);
/// nothing is created before there is something to write.
public struct PersonalFolder: Sendable, Equatable {
    /// The folder.
    public let url: URL

    /// Finds the folder.
    ///
    /// - Parameter environment: the process's variables; a relative path in them is passed over,
    ///   as the specification asks.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let named = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"] ?? NSHomeDirectory()
        url = URL(fileURLWithPath: named ?? home + "/.config", isDirectory: true)
            .appendingPathComponent("tessera", isDirectory: true)
    }

    /// The folder of the person's own themes, one `NAME.toml` each.
    public var themes: URL { url.appendingPathComponent("themes", isDirectory: true) }
    /// The file of what the lab remembers.
    public var settings: LabSettingsFile {
        LabSettingsFile(url.appendingPathComponent("lab.toml"))
    }
}
