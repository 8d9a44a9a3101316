import TesseraTensor
import Testing

@testable import TesseraLab

struct PrimerPhraseTests {
    private func draft(_ book: String = "= start\n-") -> Draft {
        Draft(book: PhraseBook(book), random: RandomSource(seed: 3))
    }

    @Test func boundTermsGiveFieldsFormsAndPronouns() {
        var draft = draft()
        draft.bind("pet", Term(["animal": "fox", "young": "cub", "gender": "f"]))
        let text = draft.write(Phrase("{Pet}, {pet.young.s}, {pet.s.upper}: {pet.he}~{Pet.his}"))
        #expect(text == "Fox, cubs, FOXES: she\nHer")
    }

    @Test func aLabelKeepsWhatWasDrawn() {
        var draft = draft()
        let text = draft.write(Phrase("{a:animal}|{a}|{b=animal}|{b}|{b}"))
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        #expect(parts[0] == parts[1])
        #expect(parts[2].isEmpty)
        #expect(parts[3] == parts[4] && parts[3] != parts[0])
    }

    @Test func rulesChooseAmongTheirAlternativesAndGoOnOverLines() {
        var draft = draft("= start\n{end}, {end}\n= end\nred\nnavy\n    blue")
        let text = draft.write("start")
        #expect(["red, navy blue", "navy blue, red"].contains(text))
    }

    @Test func shortAlternativesStandBesideTheNameOfTheirRule() {
        var draft = draft("= start\n{end}, {end}, {end}\n= end: red, navy\n    blue, {colour}")
        let parts = draft.write("start").split(separator: ", ").map(String.init)
        #expect(Set(parts).count == 3)
        #expect(parts.contains("red") && parts.contains("navy blue"))
    }

    @Test func aTermMayBeDrawnByItsFieldOrByItsTable() {
        var draft = draft()
        let text = draft.write(Phrase("{a.young:animal} {a} {b:animal.young} {b}"))
        let words = text.split(separator: " ").map(String.init)
        let animals = AnimalWords.animals.terms
        for (young, animal) in [(words[0], words[1]), (words[2], words[3])] {
            #expect(animals.contains { $0.text() == animal && $0.text("young") == young })
        }
    }

    @Test func whatIsLeftOutLeavesNoSpaces() {
        #expect(
            Polish.text("A  [] big  dog , he said .\n A end ") == "A [] big dog, he said.\nAn end")
    }

    @Test func articlesAreMadeToFit() {
        #expect(
            Polish.text("a old man and a unicorn in \"A Owl\"")
                == "an old man and a unicorn in \"An Owl\"")
        #expect(Polish.text("b-a-a egg, vitamin a") == "b-a-a egg, vitamin a")
    }

    @Test func numbersAreWrittenInDigitsAndWords() {
        var draft = draft()
        draft.bind("count", 42)
        #expect(draft.write(Phrase("{count}: {count.word}")) == "42: forty-two")
    }

    @Test func tablesAndRulesHaveNamesOfTheirOwn() {
        #expect(Lexicon.names.count == Set(Lexicon.names).count)
        #expect(Lexicon.names.allSatisfy { PhraseBook.common.rule($0) == nil })
    }
}
