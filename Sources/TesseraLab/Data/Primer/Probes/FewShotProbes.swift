import TesseraTensor

/// Probes that only the examples before the question can answer: several relations have something to
/// say of it, as "kitten", "cats" and "animal" of "cat".
enum FewShotProbes {
    /// The probes, then the same ones after examples of another relation.
    static let all: [PrimerProbe] = {
        var draft = Draft(
            book: PhraseBook(""), random: RandomSource(seed: 1, purpose: "few-shot probes"))
        let relations = Relations.all.compactMap { ListedRelation($0, &draft) }
        let questions = relations.flatMap { Self.questions(of: $0, among: relations, &draft) }
        return questions.map { probe(.fewShot, $0, after: $0.relation, &draft) }
            + questions.map { probe(.fewShotControl, $0, after: $0.rivals[0], &draft) }
    }()

    /// A question to which other relations have other answers.
    private struct Question {
        let text: String
        let relation: ListedRelation
        /// Relations with different answers.
        let rivals: [ListedRelation]
        let wrong: [String]
    }

    private static let questionsOfRelation = 3
    private static let shots = 3
    private static let choices = 4
    private static let fewestRivals = 2
    private static let attempts = 50
    private static let picks = 20

    private static func questions(
        of relation: ListedRelation, among relations: [ListedRelation], _ draft: inout Draft
    ) -> [Question] {
        var questions: [Question] = []
        for text in draft.shuffled(relation.taught) where questions.count < questionsOfRelation {
            let rivals = rivals(of: relation, in: draft.shuffled(relations), text)
            let wrong = wrong(text, relation, rivals, &draft)
            guard rivals.count >= fewestRivals, wrong.count == choices else { continue }
            questions.append(
                Question(text: text, relation: relation, rivals: rivals, wrong: wrong))
        }
        return questions
    }

    /// Relations that answer a question otherwise, each in its own way; those about meanings first,
    /// for spelling is easily told apart.
    private static func rivals(
        of relation: ListedRelation, in relations: [ListedRelation], _ text: String
    ) -> [ListedRelation] {
        var answers = [relation.answers[text] ?? ""]
        var rivals: [ListedRelation] = []
        let inOrder = relations.filter { !$0.isSpelling } + relations.filter(\.isSpelling)
        for rival in inOrder where rivals.count < choices {
            guard let answer = rival.answers[text], !answers.contains(answer) else { continue }
            answers.append(answer)
            rivals.append(rival)
        }
        return rivals
    }

    /// What the rivals say, then what the relation itself says of other questions.
    private static func wrong(
        _ text: String, _ relation: ListedRelation, _ rivals: [ListedRelation],
        _ draft: inout Draft
    ) -> [String] {
        var wrong = rivals.compactMap { $0.answers[text] }
        for other in draft.shuffled(relation.taught) where wrong.count < choices {
            guard let answer = relation.answers[other], answer != relation.answers[text],
                !wrong.contains(answer)
            else { continue }
            wrong.append(answer)
        }
        return wrong
    }

    private static func probe(
        _ kind: PrimerProbe.Kind, _ question: Question, after shown: ListedRelation,
        _ draft: inout Draft
    ) -> PrimerProbe {
        let others = ([question.relation] + question.rivals).filter { $0.name != shown.name }
        let examples = examples(of: shown, besides: question.text, unlike: others, &draft)
        let style = PatternStyle.arrow
        return PrimerProbes.probe(
            kind, question.relation.name,
            style.text(of: examples) + style.separator + question.text + style.link.dropLast(),
            question.relation.answers[question.text] ?? "", question.wrong)
    }

    /// Taught pairs that no other relation fits.
    ///
    /// Their answers differ from one another and from the question's, if the relation has so many.
    private static func examples(
        of relation: ListedRelation, besides question: String, unlike others: [ListedRelation],
        _ draft: inout Draft
    ) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for attempt in 0..<2 * attempts {
            pairs = []
            var answers = attempt < attempts ? [relation.answers[question] ?? ""] : []
            for _ in 0..<picks where pairs.count < shots {
                let text = draft.pick(relation.taught)
                guard let answer = relation.answers[text], !answers.contains(answer),
                    text != question, !pairs.contains(where: { $0.0 == text })
                else { continue }
                pairs.append((text, answer))
                if attempt < attempts { answers.append(answer) }
            }
            let tellsApart = others.allSatisfy { other in
                pairs.contains { other.answers[$0.0] != $0.1 }
            }
            if pairs.count == shots, tellsApart { break }
        }
        return pairs
    }
}

/// A relation whose pairs are all known.
private struct ListedRelation {
    let name: String
    /// Whether it looks at the letters alone.
    let isSpelling: Bool
    /// What it says of each question, where it says one thing.
    let answers: [String: String]
    /// Questions that patterns show, in the order of the tables.
    let taught: [String]

    init?(_ relation: Relation, _ draft: inout Draft) {
        guard let all = relation.pairs?(&draft) else { return nil }
        // A comma ends a pair.
        let pairs = all.filter { !$0.0.contains(",") && !$0.1.contains(",") }
        let answers = Dictionary(grouping: pairs, by: \.0).compactMapValues { pairs in
            Set(pairs.map(\.1)).count == 1 ? pairs[0].1 : nil
        }
        var seen: Set<String> = []
        name = relation.name
        isSpelling = Relations.lettered.contains { $0.name == relation.name }
        self.answers = answers
        taught = pairs.map(\.0).filter { text in
            answers[text] != nil && !relation.isWithheld(text) && seen.insert(text).inserted
        }
    }
}
