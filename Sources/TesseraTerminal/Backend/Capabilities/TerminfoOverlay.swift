import Foundation

/// A description of our own that adds exact 24-bit colour to a terminal's entry.
///
/// Debian installs no entry with direct colour, and the ones it offers turn the darkest blues into
/// the sixteen palette colours. Here a colour number below 2²⁴ is red, green and blue, and 2²⁴ + n
/// is colour n of the 256-colour palette, so both stay reachable. Colons would be the standard
/// separator; semicolons are understood by every terminal.
package struct TerminfoOverlay {
    /// Number of the palette's first colour.
    package static let paletteStart: Int32 = 1 << 24

    /// The entry that it extends.
    package let base: String
    /// The cache directory of the program.
    package let cacheDirectory: String
    /// curses' version; another one may compile another format.
    package let version: String

    /// Extends an entry.
    package init(base: String, cacheDirectory: String, version: String) {
        self.base = base
        self.cacheDirectory = cacheDirectory
        self.version = version
    }

    /// The name to open the terminal with.
    package var name: String { "tessera-\(base)" }

    /// The directory that `TERMINFO_DIRS` has to name.
    package var directory: String { "\(cacheDirectory)/terminfo/\(version)" }

    /// The entry as `tic` reads it.
    package var source: String {
        """
        \(name)|\(base) with exact colours,
        \tRGB#8, colors#16777472, pairs#65536,
        \tCO@, ccc@, initc@, oc@, op=\\E[39;49m,
        \tsetaf=\(Self.colorSequence(38)),
        \tsetab=\(Self.colorSequence(48)),
        \tuse=\(base),

        """
    }

    private static func colorSequence(_ selector: Int) -> String {
        "\\E[%?%p1%{16777215}%>%t\(selector);5;%p1%{16777216}%-%d"
            + "%e\(selector);2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"
    }

    /// Makes sure that the compiled entry is in the cache; false when that is impossible.
    package func prepare() -> Bool {
        guard !base.isEmpty, base.utf8.allSatisfy(Self.isSafe), let initial = name.first else {
            return false
        }
        let files = FileManager.default
        if files.fileExists(atPath: "\(directory)/\(initial)/\(name)") { return true }
        let attempt = "\(directory)/new-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? files.removeItem(atPath: attempt) }
        do {
            try files.createDirectory(
                atPath: "\(directory)/\(initial)", withIntermediateDirectories: true)
            try files.createDirectory(atPath: attempt, withIntermediateDirectories: true)
            try source.write(toFile: "\(attempt)/source", atomically: false, encoding: .utf8)
        } catch {
            return false
        }
        let arguments = ["tic", "-x", "-o", attempt, "\(attempt)/source"]
        guard SilentCommand.run(arguments) else { return false }
        // Renaming is atomic, so that a lab started at the same time never reads half an entry.
        let compiled = "\(attempt)/\(initial)/\(name)"
        return rename(compiled, "\(directory)/\(initial)/\(name)") == 0
    }

    /// Names come from the environment; anything else could leave the directory or the entry.
    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
