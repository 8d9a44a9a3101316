import Testing

@testable import TesseraLab

struct PrimerGrammarTests {
    @Test(arguments: [
        ("apple", "an"), ("dog", "a"), ("hour", "an"), ("house", "a"), ("unicorn", "a"),
        ("uncle", "an"), ("uninvited guest", "an"), ("one-eyed man", "a"), ("onion", "an"),
        ("European", "a"), ("egg", "an"), ("useful tool", "a"), ("8", "an"), ("80", "an"),
        ("18", "an"), ("180", "a"), ("11", "an"), ("1", "a"), ("F", "an"), ("B", "a"),
        ("honest man", "an"), ("ewe", "a"), ("Fox", "a"),
    ])
    func articlesFollowTheSound(_ word: String, article: String) {
        #expect(Article.indefinite(before: word) == article)
    }

    @Test(arguments: [
        ("cat", "cats"), ("fox", "foxes"), ("berry", "berries"), ("day", "days"), ("mouse", "mice"),
        ("church", "churches"), ("cup of tea", "cups of tea"), ("fishing rod", "fishing rods"),
        ("bookshelf", "bookshelves"), ("child", "children"), ("pair of boots", "pairs of boots"),
    ])
    func plurals(_ noun: String, plural: String) {
        #expect(NounForm.plural(of: noun) == plural)
    }

    @Test(arguments: [
        ("walk", ["walks", "walked", "walked", "walking"]),
        ("go", ["goes", "went", "gone", "going"]),
        ("stop", ["stops", "stopped", "stopped", "stopping"]),
        ("try", ["tries", "tried", "tried", "trying"]),
        ("play", ["plays", "played", "played", "playing"]),
        ("lie", ["lies", "lay", "lain", "lying"]), ("bake", ["bakes", "baked", "baked", "baking"]),
        ("watch", ["watches", "watched", "watched", "watching"]),
        ("look at", ["looks at", "looked at", "looked at", "looking at"]),
        ("open", ["opens", "opened", "opened", "opening"]),
        ("see", ["sees", "saw", "seen", "seeing"]),
        ("begin", ["begins", "began", "begun", "beginning"]),
        ("fix", ["fixes", "fixed", "fixed", "fixing"]),
        ("row", ["rows", "rowed", "rowed", "rowing"]),
        ("visit", ["visits", "visited", "visited", "visiting"]),
        ("rain", ["rains", "rained", "rained", "raining"]), ("be", ["is", "was", "been", "being"]),
        ("have", ["has", "had", "had", "having"]), ("dye", ["dyes", "dyed", "dyed", "dyeing"]),
    ])
    func verbs(_ verb: String, forms: [String]) {
        let made = [
            VerbForm.third(of: verb), VerbForm.past(of: verb), VerbForm.participle(of: verb),
            VerbForm.present(of: verb),
        ]
        #expect(made == forms)
    }

    @Test(arguments: [
        ("big", "bigger", "biggest", "bigly"), ("happy", "happier", "happiest", "happily"),
        ("careful", "more careful", "most careful", "carefully"),
        ("good", "better", "best", "well"), ("large", "larger", "largest", "largely"),
        ("gentle", "gentler", "gentlest", "gently"),
        ("narrow", "narrower", "narrowest", "narrowly"),
        ("quiet", "quieter", "quietest", "quietly"), ("shy", "shyer", "shyest", "shyly"),
        ("deep", "deeper", "deepest", "deeply"), ("simple", "simpler", "simplest", "simply"),
        ("wise", "wiser", "wisest", "wisely"),
        ("patient", "more patient", "most patient", "patiently"),
        ("grey", "greyer", "greyest", "greyly"), ("full", "fuller", "fullest", "fully"),
        ("fierce", "fiercer", "fiercest", "fiercely"), ("busy", "busier", "busiest", "busily"),
    ])
    func adjectives(_ base: String, comparative: String, superlative: String, adverb: String) {
        #expect(AdjectiveForm.comparative(of: base) == comparative)
        #expect(AdjectiveForm.superlative(of: base) == superlative)
        #expect(AdjectiveForm.adverb(of: base) == adverb)
    }

    @Test(arguments: [
        (0, "zero", "zeroth"), (13, "thirteen", "thirteenth"), (20, "twenty", "twentieth"),
        (42, "forty-two", "forty-second"), (100, "one hundred", "one hundredth"),
        (305, "three hundred and five", "three hundred and fifth"),
        (1_012, "one thousand and twelve", "one thousand and twelfth"),
        (21_300, "twenty-one thousand three hundred", "twenty-one thousand three hundredth"),
    ])
    func numbersInWords(_ number: Int, cardinal: String, ordinal: String) {
        #expect(NumberWord.cardinal(number) == cardinal)
        #expect(NumberWord.ordinal(number) == ordinal)
    }

    @Test func listsEndWithAConjunction() {
        #expect(Listing.joined([]) == "")
        #expect(Listing.joined(["a"]) == "a")
        #expect(Listing.joined(["a", "b"], with: "or") == "a or b")
        #expect(Listing.joined(["a", "b", "c"]) == "a, b and c")
    }

    @Test func pronounsAgreeWithTheGender() {
        #expect(WordForm.he.applied(to: "Mia", gender: "f") == "she")
        #expect(WordForm.hers.applied(to: "Tom", gender: "m") == "his")
        #expect(WordForm.himself.applied(to: "the dogs", gender: "p") == "themselves")
        #expect(WordForm.his.applied(to: "the tree", gender: "") == "its")
    }
}
