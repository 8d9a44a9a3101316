import TesseraTensor
import Testing

@testable import TesseraLab

struct PrimerProbesTests {
    @Test(arguments: PrimerProbe.Kind.allCases)
    func everyKindHasProbes(_ kind: PrimerProbe.Kind) {
        #expect(PrimerProbes.all(of: kind).count >= 15)
    }

    @Test func probesAskOneQuestionWithOneAnswer() {
        for probe in PrimerProbes.all {
            #expect(!probe.distractors.isEmpty && !probe.distractors.contains(probe.answer))
            #expect(Set(probe.distractors).count == probe.distractors.count)
            #expect(!probe.prompt.hasSuffix(" "))
            #expect(([probe.answer] + probe.distractors).allSatisfy { $0.hasPrefix(" ") })
        }
        let questions = PrimerProbes.all.map { $0.prompt + $0.answer }
        #expect(Set(questions).count == questions.count)
    }

    @Test func sumsAreRightAndWithheld() throws {
        for probe in PrimerProbes.all(of: .sum) {
            let match = try #require(probe.prompt.wholeMatch(of: /(\d+) \+ (\d+) =/))
            let (left, right) = (try #require(Int(match.1)), try #require(Int(match.2)))
            #expect(probe.answer == " \(left + right)")
            #expect(SumFacts.isHeldOut(left, right))
        }
    }

    @Test func patternsAskForPairsThatTheTextWithholds() throws {
        for probe in PrimerProbes.all(of: .pattern) {
            let relation = try #require(Relations.named(probe.topic))
            let question = try #require(probe.prompt.split(separator: ", ").last)
            #expect(relation.isWithheld(String(question.dropLast(3))), "\(probe.prompt)")
        }
    }

    @Test(arguments: Relations.all.map(\.name))
    func everyRelationTeachesPairsThatItDoesNotWithhold(_ name: String) throws {
        let relation = try #require(Relations.named(name))
        var draft = Draft(book: PhraseBook(""), random: RandomSource(seed: 2))
        let pairs = (0..<40).map { _ in relation.taughtPair(&draft) }
        #expect(pairs.allSatisfy { !relation.isWithheld($0.0) && !$0.0.isEmpty && !$0.1.isEmpty })
        #expect(Set(pairs.map(\.0)).count >= 6)
    }

    @Test func probesAreAlwaysTheSame() {
        let first = PrimerProbes.all[0]
        #expect(first.prompt == "big -> small, polite -> rude, kind -> cruel, old ->")
        #expect(first.answer == " new")
        #expect(PrimerProbes.all.count == 289)
    }
}
