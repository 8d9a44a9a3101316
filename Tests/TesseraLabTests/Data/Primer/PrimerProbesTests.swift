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
        #expect(PrimerProbes.all.filter { !isFewShot($0) } == Array(PrimerProbes.all.prefix(289)))
        #expect(PrimerProbes.all.count == 289 + 2 * PrimerProbes.all(of: .fewShot).count)
    }

    private func isFewShot(_ probe: PrimerProbe) -> Bool {
        probe.kind == .fewShot || probe.kind == .fewShotControl
    }

    // MARK: Few-shot

    /// The pairs of a prompt, and its question.
    private func parts(of probe: PrimerProbe) -> (pairs: [(String, String)], question: String) {
        let parts = probe.prompt.split(separator: ", ").map { $0.split(separator: " ->") }
        return (
            parts.dropLast().map { (String($0[0]), String($0[1].dropFirst())) },
            String(parts[parts.count - 1][0])
        )
    }

    /// Every pair that patterns show or withhold, by relation.
    private static let known: [String: [String: Set<String>]] = {
        var draft = Draft(book: PhraseBook(""), random: RandomSource(seed: 3))
        var known: [String: [String: Set<String>]] = [:]
        for relation in Relations.all {
            for (question, answer) in relation.pairs?(&draft) ?? [] {
                known[relation.name, default: [:]][question, default: []].insert(answer)
            }
        }
        return known
    }()

    @Test func fewShotProbesShowTheirRelationAndAskForAPairThatTheTextShows() throws {
        for probe in PrimerProbes.all(of: .fewShot) {
            let (pairs, question) = parts(of: probe)
            let relation = try #require(Relations.named(probe.topic))
            #expect(pairs.count == 3 && !relation.isWithheld(question), "\(probe.prompt)")
            for (first, second) in pairs + [(question, String(probe.answer.dropFirst()))] {
                #expect(Self.known[probe.topic]?[first] == [second], "\(probe.prompt)")
            }
        }
    }

    /// No relation that gives a wrong answer fits all three examples.
    @Test func theExamplesRuleOutEveryWrongAnswerOfAnotherRelation() {
        for probe in PrimerProbes.all(of: .fewShot) {
            let (pairs, question) = parts(of: probe)
            let wrong = Set(probe.distractors.map { String($0.dropFirst()) })
            var rivals = 0
            for (name, answers) in Self.known where name != probe.topic {
                guard !wrong.isDisjoint(with: answers[question] ?? []) else { continue }
                rivals += 1
                let fits = pairs.allSatisfy { answers[$0.0]?.contains($0.1) ?? false }
                #expect(!fits, "\(name) fits \(probe.prompt)")
            }
            #expect(rivals >= 2 && probe.distractors.count == 4, "\(probe.prompt)")
        }
    }

    @Test func theControlAsksTheSameAfterARelationThatMisleads() {
        let probes = zip(PrimerProbes.all(of: .fewShot), PrimerProbes.all(of: .fewShotControl))
        for (probe, control) in probes {
            #expect(probe.answer == control.answer && probe.distractors == control.distractors)
            let (pairs, question) = parts(of: control)
            #expect(question == parts(of: probe).question)
            let misled = Self.known.contains { name, answers in
                pairs.allSatisfy { answers[$0.0]?.contains($0.1) ?? false }
                    && answers[question]?.contains(String(probe.distractors[0].dropFirst()))
                        ?? false
            }
            #expect(misled, "\(control.prompt)")
        }
    }
}
