import TesseraTensor

/// A fixed set of probes, made from the same tables as the primer itself.
public enum PrimerProbes {
    /// Every probe, always the same ones in the same order.
    public static let all: [PrimerProbe] = {
        var draft = Draft(
            book: PhraseBook(""), random: RandomSource(seed: 1, purpose: "primer probes"))
        return patterns(&draft) + inventedFacts(&draft) + generalFacts(&draft) + sums(&draft)
            + agreements(&draft) + FewShotProbes.all
    }()

    /// Probes of one kind.
    public static func all(of kind: PrimerProbe.Kind) -> [PrimerProbe] {
        all.filter { $0.kind == kind }
    }

    // MARK: Patterns

    private static let patternTopics = [
        "opposite", "contrary", "young", "class", "capital", "language", "plural", "past", "colour",
        "kind", "tool", "workplace", "number word", "successor", "comparative", "capital letters",
    ]
    private static let probesOfTopic = 6
    private static let shots = 3

    private static func patterns(_ draft: inout Draft) -> [PrimerProbe] {
        patternTopics.compactMap(Relations.named).flatMap { relation in
            var probes: [PrimerProbe] = []
            for pair in withheldPairs(of: relation, &draft).prefix(probesOfTopic) {
                let examples = examples(of: relation, besides: pair, &draft)
                probes.append(pattern(relation, examples: examples, question: pair, &draft))
            }
            return probes
        }
    }

    /// Different withheld pairs; a relation of few rows may have fewer than are asked for.
    private static func withheldPairs(
        of relation: Relation, _ draft: inout Draft
    ) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for _ in 0..<600 where pairs.count < probesOfTopic {
            let pair = relation.pair(&draft)
            if relation.isWithheld(pair.0), !pairs.contains(where: { $0.0 == pair.0 }) {
                pairs.append(pair)
            }
        }
        return pairs
    }

    /// Taught pairs whose answers differ from that of the question as far as possible.
    private static func examples(
        of relation: Relation, besides question: (String, String), _ draft: inout Draft
    ) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for attempt in 0..<200 where pairs.count < shots {
            let pair = relation.taughtPair(&draft)
            let isNew = !pairs.contains { $0.0 == pair.0 || $0.1 == pair.1 }
            if isNew, pair.1 != question.1 || attempt > 100 { pairs.append(pair) }
        }
        return pairs
    }

    private static func pattern(
        _ relation: Relation, examples: [(String, String)], question: (String, String),
        _ draft: inout Draft
    ) -> PrimerProbe {
        let style = PatternStyle.arrow
        let start = style.text(of: examples) + style.separator + question.0 + " ->"
        var wrong: [String] = examples.map(\.1).filter { $0 != question.1 }
        for _ in 0..<200 where wrong.count < 4 {
            let other = relation.pair(&draft).1
            if other != question.1, !wrong.contains(other) { wrong.append(other) }
        }
        return probe(.pattern, relation.name, start, question.1, wrong)
    }

    // MARK: Facts

    private static func inventedFacts(_ draft: inout Draft) -> [PrimerProbe] {
        let lands = Lands.table.terms
        let questions = [
            ("capital", "The capital of {l} is"), ("capital", "What is the capital of {l}?"),
            ("tongue", "In {l} people speak"), ("river", "Which river flows through {l}? The"),
            ("coin", "What do people pay with in {l}? With the"),
        ]
        return questions.flatMap { field, question in
            lands.map { land in
                draft.bind("l", land)
                let others = lands.map { $0.text(field) }.filter { $0 != land.text(field) }
                return probe(
                    .inventedFact, field, draft.write(Phrase(question)), land.text(field),
                    Array(draft.shuffled(others).prefix(4)))
            }
        }
    }

    private static func generalFacts(_ draft: inout Draft) -> [PrimerProbe] {
        let capitals = FactWords.countries.terms.map { country in
            let others = FactWords.countries.terms.map { $0.text("chief") }
                .filter { $0 != country.text("chief") }
            return probe(
                .generalFact, "capital", "The capital of \(country.text()) is",
                country.text("chief"), Array(draft.shuffled(others).prefix(4)))
        }
        let animals = AnimalWords.animals.terms.prefix(40).map { animal in
            let others = Set(AnimalWords.animals.terms.map { $0.text("young") }).sorted()
                .filter { $0 != animal.text("young") }
            draft.bind("a", animal)
            return probe(
                .generalFact, "young animal",
                draft.write(Phrase("What is the child of a {a} called? The")),
                animal.text("young"), Array(draft.shuffled(others).prefix(4)))
        }
        return capitals + animals
    }

    // MARK: Sums

    private static func sums(_ draft: inout Draft) -> [PrimerProbe] {
        let pairs = (2...20).flatMap { left in (left...20).map { (left, $0) } }
            .filter { SumFacts.isHeldOut($0.0, $0.1) }
        return draft.shuffled(pairs).prefix(24).map { left, right in
            let sum = left + right
            let wrong = [sum - 1, sum + 1, sum + 10, sum - 2].map(String.init)
            return probe(.sum, "addition", "\(left) + \(right) =", String(sum), wrong)
        }
    }

    // MARK: Agreement

    private static func agreements(_ draft: inout Draft) -> [PrimerProbe] {
        let names = PeopleWords.names.terms
        let pronouns = draft.shuffled(names).prefix(12).map { name in
            draft.bind("n", name)
            let isWoman = name.text("gender") == "f"
            return probe(
                .agreement, "pronoun", draft.write(Phrase("{n} was {sorrow}, because")),
                isWoman ? "she" : "he", [isWoman ? "he" : "she"])
        }
        let tables = [AnimalWords.animals, FoodWords.foods, ThingWords.things]
        let words = draft.shuffled(tables.flatMap { $0.terms.map { $0.text() } })
        let articles = ["a", "an"].flatMap { right in
            words.filter { Article.indefinite(before: $0) == right }.prefix(6).map { word in
                probe(
                    .agreement, "article", "Yesterday I saw", "\(right) \(word)",
                    ["\(right == "a" ? "an" : "a") \(word)"])
            }
        }
        let tenses = draft.shuffled(ActionWords.actions.terms).prefix(12).map { action in
            draft.bind("n", draft.pick(names))
            let past = VerbForm.past(of: action.text())
            return probe(
                .agreement, "tense", draft.write(Phrase("Yesterday {n}")),
                "\(past) \(action.text("rest"))",
                ["\(VerbForm.present(of: action.text())) \(action.text("rest"))"])
        }
        return pronouns + articles + tenses
    }

    /// A probe whose continuations get their leading spaces.
    static func probe(
        _ kind: PrimerProbe.Kind, _ topic: String, _ prompt: String, _ answer: String,
        _ wrong: [String]
    ) -> PrimerProbe {
        PrimerProbe(
            kind: kind, topic: topic, prompt: prompt, answer: " " + answer,
            distractors: wrong.map { " " + $0 })
    }
}
