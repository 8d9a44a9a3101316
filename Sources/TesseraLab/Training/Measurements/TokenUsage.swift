/// How often tokens occurred in the newest batches, text and image apart.
public struct TokenUsage: Sendable, Equatable, Codable {
    /// One modality's counts.
    public struct Modality: Sendable, Equatable, Codable {
        /// Counts in descending order, one per token that occurred.
        public var rankedCounts: [Int]
        /// What the most frequent tokens stand for, in the order of `rankedCounts`.
        public var topLabels: [String]
        /// Size of this part of the vocabulary.
        public var vocabulary: Int
        /// Entropy of the counts, in nats.
        public var entropy: Float

        /// Creates counts of one modality.
        public init(rankedCounts: [Int], topLabels: [String], vocabulary: Int, entropy: Float) {
            self.rankedCounts = rankedCounts
            self.topLabels = topLabels
            self.vocabulary = vocabulary
            self.entropy = entropy
        }

        /// How many tokens never occurred in the window.
        public var unused: Int { vocabulary - rankedCounts.count }
        /// All occurrences together.
        public var total: Int { rankedCounts.reduce(0, +) }
    }

    /// Word pieces; nil when the run has none.
    public var text: Modality?
    /// Image codes; nil when the run has none.
    public var image: Modality?
    /// How many steps the counts cover.
    public var windowSteps: Int

    /// Creates the usage of both modalities.
    public init(text: Modality?, image: Modality?, windowSteps: Int) {
        self.text = text
        self.image = image
        self.windowSteps = windowSteps
    }
}
