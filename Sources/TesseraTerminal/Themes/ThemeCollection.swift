import Foundation

/// All themes of a library made ready for one terminal, and read again when their files change.
///
///     var collection = ThemeCollection(library, first: "night", depth: depth, glyphs: glyphs)
///     let change = collection.refresh()       // nil while no file has changed
///
/// A file that became unusable, or is gone, leaves its theme as it was.
public struct ThemeCollection: Sendable {
    /// What came of changed files.
    public struct Change: Equatable, Sendable {
        /// Names of the themes that look different now, or are new.
        public var names: [String]
        /// What was passed over in them, and files that could not be used.
        public var warnings: [ThemeWarning]
    }

    /// The themes; the chosen one is first, new ones are added at the end.
    public private(set) var themes: [Theme]
    /// What was passed over when they were read first.
    public let warnings: [ThemeWarning]
    private let library: ThemeLibrary
    private let depth: ColorDepth
    private let glyphs: Glyphs
    /// The names by which the library knows the themes, in the same order.
    private var names: [String]
    private var marks: [String: FileMark]
    /// What is known to be wrong, so that it is told once and again when its file was edited.
    private var told: [ThemeWarning]

    /// Reads every theme of a library.
    ///
    /// - Parameter first: the theme that was chosen, by the name of its file or by its own, or as
    ///   a file.
    public init(_ library: ThemeLibrary, first: String, depth: ColorDepth, glyphs: Glyphs) {
        let others = library.names
        let loaded = others.map { library.theme($0, depth: depth, glyphs: glyphs) }
        let named = others.firstIndex(of: first) ?? loaded.firstIndex { $0.theme.name == first }
        let chosen = named.map { others[$0] } ?? first
        names = [chosen] + others.filter { $0 != chosen }
        let all =
            [named.map { loaded[$0] } ?? library.theme(first, depth: depth, glyphs: glyphs)]
            + zip(others, loaded).filter { $0.0 != chosen }.map(\.1)
        themes = all.map(\.theme)
        warnings = all.flatMap(\.warnings)
        told = warnings
        marks = Self.marks(library, names)
        (self.library, self.depth, self.glyphs) = (library, depth, glyphs)
    }

    /// Reads the themes again if a file changed since the last look; nil when none did.
    public mutating func refresh() -> Change? {
        let known = names + library.names.filter { !names.contains($0) }
        let present = Self.marks(library, known)
        guard present != marks else { return nil }
        let edited = Set(present.filter { marks[$0.key] != $0.value }.keys)
        marks = present
        let told = self.told
        self.told = []
        var change = Change(names: [], warnings: [])
        for (index, name) in known.enumerated() {
            let loaded = library.theme(name, depth: depth, glyphs: glyphs)
            for warning in loaded.warnings
            where edited.contains(warning.file) || !told.contains(warning) {
                if !change.warnings.contains(warning) { change.warnings.append(warning) }
            }
            self.told += loaded.warnings
            guard !loaded.warnings.contains(where: \.losesFile) else { continue }
            take(loaded.theme, name, at: index, &change)
        }
        return change
    }

    private mutating func take(
        _ theme: Theme, _ name: String, at index: Int, _ change: inout Change
    ) {
        if index >= names.count || !names.contains(name) {
            names.append(name)
            themes.append(theme)
        } else if themes[index] != theme {
            themes[index] = theme
        } else {
            return
        }
        change.names.append(theme.name)
    }

    private static func marks(_ library: ThemeLibrary, _ names: [String]) -> [String: FileMark] {
        let files = library.files + names.filter { $0.contains("/") || $0.hasSuffix(".toml") }
        return Dictionary(files.map { ($0, FileMark($0)) }) { first, _ in first }
    }
}

/// What tells a changed file from an unchanged one without reading it.
private struct FileMark: Equatable {
    private let modified: Date?
    private let size: Int?
    private let number: Int?

    init(_ path: String) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        modified = attributes?[.modificationDate] as? Date
        size = attributes?[.size] as? Int
        number = attributes?[.systemFileNumber] as? Int
    }
}
