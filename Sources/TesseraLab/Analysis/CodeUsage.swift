import Glibc

/// Which codes the pictures of the last steps chose.
package struct CodeUsage {
    /// How many codes are remembered: perplexity depends on it, so it is the same for all batches.
    package static let window = 65_536

    private let codeCount: Int
    private let codesPerStep: Int
    private var unigrams: Unigrams
    /// The remembered codes, step after step, the oldest first.
    package private(set) var codes: [Int32] = []

    package init(codeCount: Int, codesPerStep: Int) {
        self.codeCount = codeCount
        self.codesPerStep = codesPerStep
        unigrams = Unigrams(vocabulary: codeCount)
    }

    /// Adds codes and forgets the oldest beyond the window.
    package mutating func add(_ new: [Int32]) {
        codes += new
        unigrams.add(new)
        let surplus = max(0, codes.count - Self.window)
        unigrams.add(codes.prefix(surplus), by: -1)
        codes.removeFirst(surplus)
    }

    /// Forgets everything and starts with codes that `codes` gave.
    package mutating func replace(with codes: [Int32]) {
        self = CodeUsage(codeCount: codeCount, codesPerStep: codesPerStep)
        add(codes)
    }
    /// Share of the codes that occurred, from 0 to 1.
    package var share: Float { Float(unigrams.counts.count { $0 > 0 }) / Float(codeCount) }
    /// e to the entropy of the occurrences: how many equally frequent codes would tell as much.
    package var perplexity: Float { exp(unigrams.entropy) }

    /// The counts as the screen wants them.
    package func tokenUsage(labels: Int = 24) -> TokenUsage {
        let ranked = unigrams.ranked
        let image = TokenUsage.Modality(
            rankedCounts: ranked.map { unigrams.counts[$0] },
            topLabels: ranked.prefix(labels).map { "\($0)" },
            vocabulary: codeCount, entropy: unigrams.entropy)
        return TokenUsage(text: nil, image: image, windowSteps: codes.count / codesPerStep)
    }
}
