import Foundation
import TesseraTerminal
import Testing

final class ThemeLibraryTests {
    private let root = FileManager.default.temporaryDirectory
        .appending(path: "tessera-themes-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: root) }

    private func write(_ text: String, _ path: String) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private var library: ThemeLibrary {
        ThemeLibrary(directories: ["own", "shipped"].map { root.appending(path: $0) })
    }

    private func load(_ name: String) -> ThemeLibrary.Loaded {
        library.theme(name, depth: .trueColor, glyphs: .unicode)
    }

    @Test func theFirstFolderWinsAndTheBuiltInThemeIsAlwaysThere() throws {
        try write("[ui]\ntext = \"red\"", "own/a.toml")
        try write("[ui]\ntext = \"blue\"", "shipped/a.toml")
        try write("[ui]\ntext = \"green\"", "shipped/b.toml")
        try write("not a theme", "shipped/notes.txt")
        #expect(library.names == ["a", "ansi", "b"])
        #expect(load("a").theme[.text].foreground == .ansi(1))
        #expect(load("b").theme[.text].foreground == .ansi(2))
        #expect(load("ansi").theme == .ansi(depth: .trueColor))
    }

    @Test func whatAThemeLeavesOutComesFromItsAncestors() throws {
        try write("[ui]\ntext = \"red\"\nkey = \"red\"\n[mono]\nui.key = \"dim\"", "own/old.toml")
        try write("inherits = \"old\"\n[ui]\nkey = \"blue\"", "own/new.toml")
        let loaded = load("new")
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.theme.name == "new")
        #expect(loaded.theme[.text].foreground == .ansi(1))
        #expect(loaded.theme[.key].foreground == .ansi(4))
        #expect(loaded.theme[.error] == Theme.ansi()[.error])
        let mono = library.theme("new", depth: .monochrome, glyphs: .ascii).theme
        #expect(mono[.key] == Style(attributes: .dim))
        #expect(mono[.selection] == Style(attributes: .reverse))
    }

    @Test func sixteenColoursStartFromThePersonsOwn() throws {
        try write("[ui]\ntext = \"#123456\"\n[ansi16]\nui.key = \"cyan\"", "own/a.toml")
        let theme = library.theme("a", depth: .ansi16, glyphs: .unicode).theme
        #expect(theme[.text] == Theme.ansi()[.text])
        #expect(theme[.key] == Style(foreground: .ansi(6)))
    }

    @Test func aMissingThemeIsAWarningThatNamesTheNearest() throws {
        try write("", "own/midnight.toml")
        let loaded = load("midnigth")
        #expect(loaded.theme == .ansi(depth: .trueColor))
        #expect(
            loaded.warnings.map(\.description) == [
                "midnigth: no theme has this name; "
                    + "did you mean midnight; the built-in colours are used"
            ])
        #expect(load("x").warnings.first?.message.hasSuffix("there are ansi, midnight") == true)
    }

    @Test func aCircleOfAncestorsEnds() throws {
        try write("inherits = \"b\"\n[ui]\ntext = \"red\"", "own/a.toml")
        try write("inherits = \"a\"", "own/b.toml")
        let loaded = load("a")
        #expect(loaded.theme[.text].foreground == .ansi(1))
        #expect(
            loaded.warnings.map(\.description) == [
                "a: inherits in a circle: a from b from a; the built-in colours are used"
            ])
    }

    @Test func aThemeCanBeAFile() throws {
        try write("[ui]\ntext = \"red\"", "elsewhere/mine.toml")
        let path = root.appending(path: "elsewhere/mine.toml").path
        let loaded = load(path)
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.theme.name == "mine")
        #expect(loaded.theme[.text].foreground == .ansi(1))
        #expect(load("/no/such/file.toml").warnings.count == 1)
    }
}
