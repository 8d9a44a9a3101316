import Foundation

/// Where a system keeps fonts, looked through without asking any service.
package enum FontFiles {
    /// The folders that are looked through, those of the person first.
    package static var folders: [String] {
        let home = NSHomeDirectory()
        return [
            home + "/.local/share/fonts", home + "/.fonts", "/usr/local/share/fonts",
            "/usr/share/fonts",
        ]
    }

    /// Upright fonts of equally wide characters by their names, the most complete families first.
    package static func fixedWidth(in folders: [String] = folders) -> [String] {
        let names = folders.flatMap { folder in
            RegularFile.paths(under: folder).map { folder + "/" + $0 }
        }
        let suitable = names.filter(isSuitable)
        return families.flatMap { family in suitable.filter { stem($0).hasPrefix(family) } }
            + suitable.filter { name in !families.contains { stem(name).hasPrefix($0) } }
    }

    private static let families = ["dejavusansmono", "notosansmono", "liberationmono"]
    private static let wanted = ["mono", "courier", "consola", "fixed", "code"]
    private static let unwanted = ["bold", "italic", "oblique", "light", "thin", "condensed"]

    private static func isSuitable(_ path: String) -> Bool {
        guard ["ttf", "otf", "ttc"].contains(path.lowercasedFileExtension) else { return false }
        let stem = stem(path)
        return wanted.contains { stem.contains($0) } && !unwanted.contains { stem.contains($0) }
    }

    /// The file's name in lower-case letters and digits.
    private static func stem(_ path: String) -> String {
        (path.split(separator: "/").last ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
