import Foundation
import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The mode in which keys tell what they do and figures are explained.
struct LearnModeTests {
    private static let size = Size(columns: 160, rows: 50)

    /// What happens when keys are pressed one after the other.
    private func press(
        _ keys: [Key], in state: inout AppState, theme: Theme = .ansi(depth: .trueColor)
    ) -> [AppCommand] {
        keys.flatMap { key in
            let context = state.context(size: Self.size, theme: theme, now: .zero)
            let commands = state.handle(key, in: context)
            for command in commands { state.apply(command, themes: [theme], at: .zero) }
            return commands
        }
    }

    private func text(_ state: AppState) -> String {
        var surface = Surface(size: Self.size)
        state.draw(on: &surface, theme: .ansi(depth: .trueColor), now: .zero)
        return surface.text
    }

    /// Whatever would be done is told instead, even what works everywhere else.
    @Test(arguments: ScreenCatalog.all.indices)
    func everyKeyTellsWhatItDoesAndDoesNothing(place: Int) {
        var state = AppState(SampleSnapshots.twin)
        state.apply(.show(screen: place), themes: [], at: .zero)
        _ = press([.function(2)], in: &state)
        for row in ScreenCatalog.all[place].make().commands.rows {
            for key in row.keys where key != .escape {
                #expect(press([key], in: &state).isEmpty)
                let first = row.help.split(separator: " ").prefix(3).joined(separator: " ")
                #expect(text(state).contains("\(key.label) \(first)"), "\(key.label)")
            }
        }
        #expect(press(["2"], in: &state).isEmpty)
        #expect(text(state).contains("2 goes to the screen Runs"))
        #expect(press([.function(9)], in: &state).isEmpty)
        #expect(text(state).contains("F9 does nothing on this screen"))
    }

    @Test func escapeEndsIt() {
        var state = AppState(SampleSnapshots.twin)
        _ = press([.function(2), .escape], in: &state)
        #expect(!text(state).contains("Esc ends"))
        #expect(press(["q"], in: &state).count == 1)
    }

    @Test func questionMarkTwiceBeginsIt() {
        var state = AppState(SampleSnapshots.twin)
        _ = press(["?", "?"], in: &state)
        #expect(text(state).contains("press any key to read what it does"))
    }

    @Test func tabGoesThroughTheTermsInBothDirections() throws {
        let scene = try #require(Scene.all.first { $0.name == "sample" })
        var state = scene.state(in: Self.size, theme: .ansi(depth: .trueColor), now: .zero)
        _ = press([.function(2)], in: &state)
        let first = text(state)
        #expect(first.contains("term 1 of "))
        _ = press([.tab], in: &state)
        #expect(text(state).contains("term 2 of "))
        var seen = ""
        for _ in 0..<40 {
            _ = press([.tab], in: &state)
            seen += text(state)
        }
        for name in ["guidance", "entropy", "top-k", "null"] {
            let term = try #require(Glossary.terms.first { $0.name == name })
            #expect(seen.contains(term.meaning.prefix(40)), "\(name)")
        }
        _ = press(Array(repeating: .backTab, count: 41), in: &state)
        #expect(text(state).contains("term 1 of "))
    }

    @Test func aClickExplainsTheWordUnderIt() throws {
        let scene = try #require(Scene.all.first { $0.name == "sample" })
        let theme = Theme.ansi(depth: .trueColor)
        var state = scene.state(in: Self.size, theme: theme, now: .zero)
        let lines = text(state).split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("guided") })
        let range = try #require(lines[row].range(of: "guided"))
        let column = lines[row].unicodeScalars.distance(
            from: lines[row].startIndex, to: range.lowerBound)
        _ = press([.function(2)], in: &state)
        let context = state.context(size: Self.size, theme: theme, now: .zero)
        #expect(state.handle(MouseEvent(.press, column: column + 2, row: row), in: context).isEmpty)
        #expect(text(state).contains("Ho and Salimans 2022"))
    }
}

/// The glossary that learn mode speaks from.
struct GlossaryTests {
    @Test(arguments: Glossary.terms.map(\.name))
    func everyTermHasAUnitASentenceAndASource(name: String) throws {
        let term = try #require(Glossary.terms.first { $0.name == name })
        #expect(!term.unit.isEmpty && !term.source.isEmpty)
        #expect(term.meaning.hasSuffix(".") && term.meaning.count > 30)
        #expect(term.spellings.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    }

    @Test func noTwoTermsAreSpelledAlike() {
        let spellings = Glossary.terms.flatMap(\.spellings)
        #expect(Set(spellings).count == spellings.count)
    }
}
