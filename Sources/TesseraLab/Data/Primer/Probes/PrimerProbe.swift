/// One question to a language model that has read the primer: a choice between continuations.
public struct PrimerProbe: Sendable, Equatable, Codable {
    /// What a probe asks for.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Three pairs of a relation, then the first half of a fourth that patterns never show.
        case pattern
        /// A fact of the invented world.
        case inventedFact
        /// A fact of the real world.
        case generalFact
        /// A sum that the primer never tells.
        case sum
        /// The agreement of words in a sentence.
        case agreement
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
