import TesseraApp
import TesseraTerminal
import Testing

struct CommandTableTests {
    @Test func everyCommandHasOneRow() {
        #expect(
            CommandTable.rows.map(\.name.rawValue).sorted()
                == CommandName.allCases.map(\.rawValue).sorted())
    }

    @Test func noKeyAsksForTwoCommands() {
        let keys = CommandTable.rows.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test func everyRowHasAKeyAndWordsForPeople() {
        for row in CommandTable.rows {
            #expect(!row.keys.isEmpty && !row.help.isEmpty)
            #expect(row.rank == nil || !row.label.isEmpty)
        }
    }

    @Test func everyKeyLeadsToItsCommand() {
        for row in CommandTable.rows {
            for key in row.keys { #expect(CommandTable.command(for: key) == row.name) }
        }
    }

    /// Keys that terminals, tmux and screen swallow or merge with others.
    @Test func noCommandNeedsAnUnsafeKey() {
        let unsafe = "abhijmqs".map { Key.control($0) }
        #expect(Set(CommandTable.rows.flatMap(\.keys)).isDisjoint(with: unsafe))
    }

    @Test func theHelpListsEveryCommand() {
        let scene = Scene(name: "help", snapshot: SampleSnapshots.twin, keys: ["?"])
        let text = scene.painted(columns: 100, rows: 60).text
        for row in CommandTable.rows { #expect(text.contains(row.help)) }
    }

    @Test func typingFiltersTheHelp() {
        let scene = Scene(name: "help", snapshot: SampleSnapshots.twin, keys: ["?", "l", "o", "g"])
        let text = scene.painted(columns: 100, rows: 60).text
        #expect(text.contains("logarithmic") && !text.contains("checkpoint"))
    }
}
