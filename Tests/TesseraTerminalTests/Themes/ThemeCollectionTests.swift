import Foundation
import TesseraTerminal
import TestSupport
import Testing

/// Themes that are read again when their files change.
struct ThemeCollectionTests {
    private let scratch: ScratchFolder
    private let mine: URL
    private let shipped: URL

    init() throws {
        scratch = try ScratchFolder()
        mine = URL(fileURLWithPath: scratch.path + "/mine")
        shipped = URL(fileURLWithPath: scratch.path + "/shipped")
        try FileManager.default.createDirectory(at: shipped, withIntermediateDirectories: true)
        try write("[ui]\ntext = \"#102030\"\n", shipped, "night")
        try write("name = \"my day\"\n[ui]\ntext = \"#405060\"\n", shipped, "day")
    }

    private func write(_ text: String, _ folder: URL, _ name: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(
            to: folder.appending(path: "\(name).toml"), atomically: true, encoding: .utf8)
    }

    private func collection(_ first: String = "night") -> ThemeCollection {
        ThemeCollection(
            ThemeLibrary(directories: [mine, shipped]), first: first, depth: .trueColor,
            glyphs: .unicode)
    }

    private func changed(_ collection: inout ThemeCollection) throws -> ThemeCollection.Change {
        let change = collection.refresh()
        return try #require(change)
    }

    private func color(_ collection: ThemeCollection, _ place: Int) -> TerminalColor? {
        collection.themes[place][.text].foreground
    }

    @Test(arguments: ["night", "day", "my day", "ansi"])
    func theChosenThemeIsTheFirstByEitherName(name: String) {
        let collection = collection(name)
        #expect(collection.themes.count == 3)
        #expect(collection.themes[0].name == (name == "day" ? "my day" : name))
        #expect(Set(collection.themes.map(\.name)) == ["night", "my day", "ansi"])
    }

    @Test func nothingIsReadAgainWhileNothingChanges() {
        var collection = collection()
        let looks = [collection.refresh(), collection.refresh()]
        #expect(looks == [nil, nil])
    }

    @Test func anEditedThemeIsTakenOverInItsPlace() throws {
        var collection = collection()
        try write("[ui]\ntext = \"#ff0000\"\n", shipped, "night")
        let change = try changed(&collection)
        #expect(change.names == ["night"] && change.warnings.isEmpty)
        #expect(color(collection, 0) == .rgb(RGB(255, 0, 0)))
        let next = collection.refresh()
        #expect(next == nil)
    }

    @Test func aThemeThatInheritsFromTheEditedOneChangesToo() throws {
        try write("inherits = \"night\"\n", shipped, "dusk")
        var collection = collection()
        try write("[ui]\ntext = \"#ff0000\"\n", shipped, "night")
        let names = try changed(&collection).names
        #expect(names.sorted() == ["dusk", "night"])
    }

    @Test func aPersonsOwnThemeIsAddedAndHidesTheShippedOne() throws {
        var collection = collection()
        try write("[ui]\ntext = \"#00ff00\"\n", mine, "night")
        try write("[ui]\ntext = \"#0000ff\"\n", mine, "sea")
        let names = try changed(&collection).names
        #expect(names == ["night", "sea"])
        #expect(color(collection, 0) == .rgb(RGB(0, 255, 0)))
        #expect(collection.themes.last?.name == "sea")
    }

    @Test(arguments: ["[ui\n", "text = \n", "inherits = \"nobody\"\n"])
    func aBrokenFileIsOneSentenceAndTheThemeStays(text: String) throws {
        var collection = collection()
        let before = collection.themes
        try write(text, shipped, "night")
        let change = try changed(&collection)
        #expect(collection.themes == before && change.names.isEmpty)
        let sentence = try #require(change.warnings.first).keepingDescription
        #expect(sentence.contains(": the theme stays as it was; "))
        #expect(!sentence.contains("\n") && !sentence.contains("/"))
    }

    @Test func aMistakeIsToldOnceForEveryEdit() throws {
        var collection = collection()
        try write("[ui\n", shipped, "night")
        let first = try changed(&collection).warnings
        try write("[ui]\n", mine, "sea")
        let other = try changed(&collection).warnings
        try write("\n[ui\n", shipped, "night")
        let second = try changed(&collection).warnings
        #expect((first.count, other.count, second.count) == (1, 0, 1))
    }

    @Test func aPassingMistakeIsToldAndTheRestIsTakenOver() throws {
        var collection = collection()
        try write("[ui]\ntext = \"#ff0000\"\nborder = \"blu\"\n", shipped, "night")
        let change = try changed(&collection)
        #expect(color(collection, 0) == .rgb(RGB(255, 0, 0)))
        #expect(
            change.warnings.map(\.keepingDescription).first?.hasPrefix("night.toml:3: ") == true)
    }

    @Test func aThemeWhoseFileIsGoneStays() throws {
        var collection = collection()
        let before = collection.themes
        try FileManager.default.removeItem(at: shipped.appending(path: "night.toml"))
        _ = collection.refresh()
        #expect(collection.themes == before)
    }

    @Test func aFileNamedByItsPathIsLookedAfterToo() throws {
        try write("[ui]\ntext = \"#111111\"\n", mine, "other")
        let path = mine.appending(path: "other.toml").path
        var collection = ThemeCollection(
            ThemeLibrary(directories: [shipped]), first: path, depth: .trueColor, glyphs: .unicode)
        #expect(collection.themes[0].name == "other")
        try write("[ui]\ntext = \"#222222\"\n", mine, "other")
        let names = try changed(&collection).names
        #expect(names == ["other"])
    }
}
