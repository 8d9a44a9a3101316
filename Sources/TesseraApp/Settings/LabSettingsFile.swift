public import Foundation
import TOMLKit

/// The settings as a TOML file, written by the lab and open to be edited by hand.
///
///     theme = "night"
///     hints-seen = [ "Runs", "Watch" ]
///
/// A file that cannot be read is told and left alone until something is to be remembered; keys that
/// this version does not know are kept.
public struct LabSettingsFile: Sendable, Equatable {
    /// The file; it need not exist.
    public let url: URL

    /// Names a file.
    public init(_ url: URL) { self.url = url }

    /// The settings, and one sentence about what could not be read.
    public func read() -> (settings: LabSettings, complaint: String?) {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            return (LabSettings(), nil)
        }
        guard let table = try? TOMLTable(string: text) else {
            return (
                LabSettings(), "\(url.path) is not valid TOML; the standard settings are used"
            )
        }
        let seen = table["hints-seen"]?.array?.compactMap { $0.string } ?? []
        return (LabSettings(theme: table["theme"]?.string, seenHints: Set(seen)), nil)
    }

    /// Replaces the file, creating its folder as needed.
    ///
    /// - Returns: nil, or one sentence about why nothing will be remembered.
    public func write(_ settings: LabSettings) -> String? {
        let table = present
        if let theme = settings.theme { table["theme"] = theme }
        table["hints-seen"] = TOMLArray(settings.seenHints.sorted())
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            let text = table.convert(to: .toml) + "\n"
            try Data(text.utf8).write(to: url, options: .atomic)
            return nil
        } catch {
            return "\(url.path) cannot be written; the lab will not remember this"
        }
    }

    private var present: TOMLTable {
        (try? String(contentsOf: url, encoding: .utf8))
            .flatMap { try? TOMLTable(string: $0) } ?? TOMLTable()
    }
}
