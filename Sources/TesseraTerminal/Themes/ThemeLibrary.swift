public import Foundation

/// Finds themes by name in folders, the first one first, and falls back to the built-in one.
///
/// A missing or broken theme is a warning and never a reason not to start.
public struct ThemeLibrary: Sendable {
    /// Folders with `NAME.toml` files, in the order of search.
    public let directories: [URL]

    /// The theme to use when nobody has chosen one.
    public static let standardName = "night"

    /// A theme that is ready to draw with, and what was passed over on the way.
    public struct Loaded: Equatable, Sendable {
        /// The theme.
        public var theme: Theme
        /// What a person who edits it wants to know.
        public var warnings: [ThemeWarning]
    }

    /// Creates a library of these folders; they need not exist.
    public init(directories: [URL]) {
        self.directories = directories
    }

    /// The names of all themes, sorted; the built-in one is always among them.
    public var names: [String] {
        let found = files.map {
            String(URL(fileURLWithPath: $0).lastPathComponent.dropLast(5))
        }
        return Set(found).union([ThemeDefinition.ansi.name]).sorted()
    }

    /// The paths of all theme files.
    var files: [String] {
        directories.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
                .filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }
                .map { folder.appending(path: $0).path }
        }
    }

    /// Loads a theme by its name, or from a file if the name has a slash or ends in `.toml`.
    public func theme(_ name: String, depth: ColorDepth, glyphs: Glyphs) -> Loaded {
        var warnings: [ThemeWarning] = []
        let definition = definition(name, seen: [], &warnings)
        return Loaded(theme: definition.theme(depth: depth, glyphs: glyphs), warnings: warnings)
    }

    /// The theme with everything that it inherits.
    package func definition(
        _ name: String, seen: [String], _ warnings: inout [ThemeWarning]
    ) -> ThemeDefinition {
        if name == ThemeDefinition.ansi.name { return .ansi }
        if seen.contains(name) {
            let circle = (seen + [name]).joined(separator: " from ")
            warnings.append(
                ThemeWarning(
                    file: name, message: "inherits in a circle: \(circle)", losesFile: true))
            return .ansi
        }
        let isFile = name.contains("/") || name.hasSuffix(".toml")
        guard let (path, text) = read(name, isFile: isFile) else {
            warnings.append(missing(name, isFile: isFile))
            return .ansi
        }
        let parsed = ThemeParser.parse(text, file: path)
        warnings += parsed.warnings
        let base = definition(parsed.definition.parent, seen: seen + [name], &warnings)
        return parsed.definition.inheriting(from: base)
    }

    private func read(_ name: String, isFile: Bool) -> (path: String, text: String)? {
        let paths = isFile ? [name] : directories.map { $0.appending(path: "\(name).toml").path }
        for path in paths {
            if let text = try? String(contentsOfFile: path, encoding: .utf8) { return (path, text) }
        }
        return nil
    }

    private func missing(_ name: String, isFile: Bool) -> ThemeWarning {
        if isFile {
            return ThemeWarning(
                file: name, message: "cannot be read as text", losesFile: true)
        }
        let nearest = NearestWord.of(name, among: names).map { "did you mean \($0)" }
        let offer = nearest ?? "there are \(names.joined(separator: ", "))"
        return ThemeWarning(
            file: name, message: "no theme has this name; \(offer)", losesFile: true)
    }
}
