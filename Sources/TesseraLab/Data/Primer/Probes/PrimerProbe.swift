/// One question to a language model that has read the primer: a choice between continuations.
public struct PrimerProbe: Sendable, Equatable, Codable {
    /// What a probe asks for.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Generalisation: three pairs of a relation, then the first half of a fourth that patterns
        /// never show; the wrong answers are those of the same relation.
        case pattern
        /// Recall: a fact of the invented world.
        case inventedFact
        /// Recall: a fact of the real world.
        case generalFact
        /// Generalisation: a sum that the primer never tells.
        case sum
        /// The agreement of words in a sentence.
        case agreement
        /// The relation in the context: three of its pairs, then the first half of a fourth that
        /// patterns do show; the wrong answers are those of other relations to the same question, so
        /// that the examples alone tell which one is right.
        case fewShot
        /// The control: the questions and answers of `fewShot` after pairs of another relation.
        case fewShotControl

        /// What it tests, for people.
        public var title: String {
            switch self {
            case .pattern: "patterns, pairs never shown (generalisation)"
            case .inventedFact: "facts of the invented world (recall)"
            case .generalFact: "facts of the real world (recall)"
            case .sum: "sums never told (generalisation)"
            case .agreement: "agreement of words (grammar)"
            case .fewShot: "few-shot: the relation of three examples"
            case .fewShotControl: "few-shot after another relation (control)"
            }
        }
    }

    /// What the probe asks for.
    public let kind: Kind
    /// Within the kind, what it is about: a relation, or a rule of grammar.
    public let topic: String
    /// The text before the answer, without a space at its end.
    public let prompt: String
    /// The right continuation, with its leading space.
    public let answer: String
    /// Wrong continuations of the same sort, with their leading spaces.
    public let distractors: [String]

    /// Creates a probe.
    public init(
        kind: Kind, topic: String, prompt: String, answer: String, distractors: [String]
    ) {
        self.kind = kind
        self.topic = topic
        self.prompt = prompt
        self.answer = answer
        self.distractors = distractors
    }
}
