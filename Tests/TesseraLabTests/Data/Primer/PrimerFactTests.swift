import Testing

@testable import TesseraLab

/// What the text says is true: of numbers, of the invented world and of its own language.
struct PrimerFactTests {
    @Test func everyEquationIsRight() throws {
        let equation = /\b(\d+) ([-+x\/]) (\d+) = (\d+)/
        var count = 0
        for page in PrimerCorpus.pages {
            for match in page.text.matches(of: equation) {
                let left = try #require(Int(match.1))
                let right = try #require(Int(match.3))
                let result = try #require(Int(match.4))
                #expect(result == Self.value(left, match.2, right), "\(match.0)")
                count += 1
            }
        }
        #expect(count > 1_000)
    }

    private static func value(_ left: Int, _ sign: Substring, _ right: Int) -> Int {
        switch sign {
        case "+": left + right
        case "-": left - right
        case "x": left * right
        default: left / right
        }
    }

    @Test func sumsInWordsAreRight() throws {
        let numbers = Dictionary(
            uniqueKeysWithValues: (0...200).map { (NumberWord.cardinal($0), $0) })
        let spoken = /([A-Za-z-]+(?: hundred(?: and [a-z-]+)?)?) plus ([a-z -]+?) is ([a-z -]+)\./
        var count = 0
        for text in PrimerCorpus.texts(of: "sums") {
            for match in text.matches(of: spoken) where numbers[match.1.lowercased()] != nil {
                let terms = [match.1.lowercased(), String(match.2), String(match.3)]
                let values = try terms.map { try #require(numbers[$0]) }
                #expect(values[0] + values[1] == values[2], "\(match.0)")
                count += 1
            }
        }
        #expect(count > 30)
    }

    @Test func withheldSumsAreNeverTold() throws {
        for page in PrimerCorpus.pages {
            for match in page.text.matches(of: #/\b(\d+) \+ (\d+) = /#) {
                let (left, right) = (try #require(Int(match.1)), try #require(Int(match.2)))
                #expect(!SumFacts.isHeldOut(left, right), "\(match.0)")
            }
        }
    }

    @Test func everyCapitalIsThatOfItsLand() throws {
        let capitals = Dictionary(
            uniqueKeysWithValues: Lands.table.terms.map { ($0.text(), $0.text("capital")) }
                + FactWords.countries.terms.map { ($0.text(), $0.text("chief")) })
        let sentence = /[Tt]he capital of ([A-Z][A-Za-z]+) is ([A-Z][A-Za-z ]+?)[.,]/
        var seen: Set<Substring> = []
        for page in PrimerCorpus.pages {
            for match in page.text.matches(of: sentence) {
                #expect(capitals[String(match.1)] == String(match.2), "\(match.0)")
                seen.insert(match.1)
            }
        }
        #expect(seen.isSuperset(of: Lands.table.terms.map { Substring($0.text()) }))
    }

    @Test func articlesFollowTheSoundThroughoutTheText() {
        let soft = ["one", "once", "uni", "use", "usu", "eu", "ewe"]
        let silent = ["hour", "honest", "heir"]
        for page in PrimerCorpus.pages {
            for match in page.text.matches(of: /\b([Aa]n?) ([A-Za-z]+)/) {
                let word = match.2.lowercased()
                let isVowel = "aeiou".contains(word.prefix(1))
                let starts = { (list: [String]) in list.contains { word.hasPrefix($0) } }
                let wantsN = isVowel ? !starts(soft) || word.hasPrefix("unin") : starts(silent)
                #expect(match.1.count == (wantsN ? 2 : 1), "\(match.0) in \(page.text)")
            }
        }
    }

    @Test func whereaboutsAreAnsweredByTheLastMove() throws {
        let move = /(?:Then )?(\w+) (?:went|walked|ran|moved)(?: to| into) the ([a-z ]+)\./
        let question =
            /(?:Where is|In which room is) ([A-Z]\w+)(?: now)?\? .*?[Ii]n the ([a-z ]+)\./
        var count = 0
        for text in PrimerCorpus.texts(of: "whereabouts") {
            var rooms: [Substring: Substring] = [:]
            for match in text.matches(of: move) { rooms[match.1] = match.2 }
            for match in text.matches(of: question) {
                #expect(rooms[match.1] == match.2, "\(text)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test func sortedNumbersAreSorted() throws {
        var count = 0
        for text in PrimerCorpus.texts(of: "sorting") {
            for match in text.matches(of: /smallest first: ([\d, ]+) -> ([\d, ]+)/) {
                let given = match.1.split(separator: ", ").compactMap { Int($0) }
                #expect(match.2.split(separator: ", ").compactMap { Int($0) } == given.sorted())
                count += 1
            }
        }
        #expect(count > 5)
    }

    @Test func namesKeepTheirGender() {
        let genders = Dictionary(
            uniqueKeysWithValues: PeopleWords.names.terms.map { ($0.text(), $0.text("gender")) })
        for text in PrimerCorpus.texts(of: "whereabouts") {
            for match in text.matches(of: /Where is ([A-Z]\w+) now\? (She|He) is/) {
                #expect(genders[String(match.1)] == (match.2 == "She" ? "f" : "m"), "\(text)")
            }
        }
    }

    @Test(arguments: [("bread", "eadbray"), ("apple", "appleway"), ("string", "ingstray")])
    func backTalkMovesTheFirstConsonants(_ word: String, turned: String) {
        #expect(BackTalk.turned(word) == turned)
    }
}
