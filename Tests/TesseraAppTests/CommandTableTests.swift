import TesseraApp
import TesseraTerminal
import Testing

/// What holds for the table of every screen.
struct CommandTableTests {
    private static let titles = ScreenCatalog.all.map(\.title)

    private static func table(_ title: String) throws -> CommandTable {
        try #require(ScreenCatalog.all.first { $0.title == title }).make().commands
    }

    @Test(arguments: titles)
    func everyCommandHasOneRow(title: String) throws {
        let names = try Self.table(title).rows.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: titles)
    func noKeyAsksForTwoCommands(title: String) throws {
        let keys = try Self.table(title).rows.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: titles)
    func everyRowHasAKeyAndWordsForPeople(title: String) throws {
        for row in try Self.table(title).rows {
            #expect(!row.keys.isEmpty && !row.help.isEmpty)
            #expect(row.rank == nil || !row.label.isEmpty)
        }
    }

    @Test(arguments: titles)
    func everyKeyLeadsToItsCommand(title: String) throws {
        let table = try Self.table(title)
        for row in table.rows {
            for key in row.keys { #expect(table.command(for: key) == row.name) }
        }
    }

    /// Digits show screens; the others are keys that terminals, tmux and screen swallow or merge.
    @Test(arguments: titles)
    func noCommandNeedsAnUnsafeKey(title: String) throws {
        let unsafe = "abhijmqs".map { Key.control($0) } + "123456789".map { Key.character($0) }
        #expect(Set(try Self.table(title).rows.flatMap(\.keys)).isDisjoint(with: unsafe))
    }

    @Test(arguments: ScreenCatalog.all.indices)
    func theHelpListsEveryCommand(place: Int) throws {
        let entry = ScreenCatalog.all[place]
        let scene = Scene(
            name: "help", snapshot: SampleSnapshots.twin, keys: ["?"], screens: [entry])
        let text = scene.painted(columns: 100, rows: 90).text
        for row in entry.make().commands.rows { #expect(text.contains(row.help)) }
    }

    @Test func typingFiltersTheHelp() {
        let scene = Scene(name: "help", snapshot: SampleSnapshots.twin, keys: ["?", "l", "o", "g"])
        let text = scene.painted(columns: 100, rows: 60).text
        #expect(text.contains("logarithmic") && !text.contains("checkpoint"))
    }
}
